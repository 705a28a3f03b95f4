package org.glossator.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupShelf;
import org.glossator.workflow.backup.BackupTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `glossator backups`: lists the backups of a project; `glossator copy` makes a project of one.
@Command(name = "backups")
public final class BackupsCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final BackupTerms terms;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Option(names = "--in", paramLabel = "FOLDER", descriptionKey = "backup.in")
    private @Nullable Path folder;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /// @param terms where backups are if nothing else is said
    public BackupsCommand(UseCases useCases, BackupTerms terms, Console console) {
        this.useCases = useCases;
        this.terms = terms;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        BackupTerms place = folder == null ? terms : terms.in(folder);
        BackupShelf.Stock stock = useCases.backUpProject().stock(file, place);
        if (output.forMachines()) {
            console.json(Map.of(
                    "backups",
                    stock.backups().stream().map(BackupsCommand::object).toList(),
                    "unreadable",
                    stock.unreadable().stream().map(Path::toString).toList()));
        } else {
            tell(stock, place);
        }
        return ExitCode.FINE;
    }

    private void tell(BackupShelf.Stock stock, BackupTerms place) {
        for (Backup backup : stock.backups()) {
            console.say(Message.of(
                    "backup.line",
                    backup.file().toString(),
                    backup.glimpse().annotations(),
                    backup.glimpse().documents()));
        }
        console.say(Message.of(
                "backup.found",
                place.folder().toString(),
                stock.backups().size(),
                stock.unreadable().size()));
    }

    static Map<String, Object> object(Backup backup) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", backup.file().toString());
        object.put("made", backup.made().truncatedTo(ChronoUnit.SECONDS).toString());
        object.put("bytes", backup.bytes());
        object.put("documents", backup.glimpse().documents());
        object.put("annotations", backup.glimpse().annotations());
        return object;
    }
}
