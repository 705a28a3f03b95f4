package org.glossator.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator backup`: makes a backup of a project, where and as the window does.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final BackupTerms terms;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "backup.to")
    private @Nullable Path folder;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "backup.keep")
    private int kept;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /// @param terms where backups go and how many stay if nothing else is said
    public BackupCommand(UseCases useCases, BackupTerms terms, Console console) {
        this.useCases = useCases;
        this.terms = terms;
        this.console = console;
        this.kept = terms.kept();
    }

    @Override
    public Integer call() throws ExplainedException {
        if (kept < 1) {
            throw Usage.refused(spec, Message.of("backup.keep-one"));
        }
        BackupTerms place = folder == null ? terms : terms.in(folder);
        Backup made = useCases.backUpProject().now(file, place.keeping(kept), console.progress());
        if (output.forMachines()) {
            console.json(Map.of("backup", BackupsCommand.object(made)));
        } else {
            console.say(Message.of("backup.made", made.file().toString()));
        }
        return ExitCode.FINE;
    }
}
