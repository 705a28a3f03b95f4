package org.glossator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.format.Finding;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.workflow.ImportDocuments;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.ImportSource;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.importing.Admissions;
import org.glossator.workflow.importing.ImportTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator import`: brings files and folders into a project.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "import.format")
    private @Nullable String format;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ImportCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        Admissions admissions = terms.admissions();
        List<ImportSource> sources = new ArrayList<>();
        for (Path path : paths) {
            sources.add(new ImportSource(path, source.importer(useCases.formats(), format, path, spec)));
        }
        var access = dryRun ? ProjectFiles.Access.READ_ONLY : ProjectFiles.Access.READ_WRITE;
        try (Project project = useCases.openProject().open(file, access, annotator)) {
            ImportTerms agreed = terms.terms(admissions, project.state());
            ImportDocuments documents = new ImportDocuments();
            ImportOutcome outcome = dryRun
                    ? documents.rehearse(project, sources, agreed, console.progress())
                    : documents.into(project, sources, agreed, console.progress());
            tell(outcome);
            return outcome.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
        }
    }

    private void tell(ImportOutcome outcome) {
        List<Finding> findings = outcome.findings();
        if (output.forMachines()) {
            Map<String, Object> answer = new LinkedHashMap<>(Counts.forMachines(outcome.added()));
            answer.put("read", Counts.forMachines(outcome.read()));
            answer.put(
                    "schemaAdditions",
                    outcome.grown().stream().map(each -> each.item().name()).toList());
            answer.put("dryRun", dryRun);
            answer.put(
                    "findings",
                    findings.stream().map(ImportCommand::forMachines).toList());
            console.json(answer);
            return;
        }
        if (dryRun) {
            listing.tellAll();
        }
        listing.tell(console, findings, Finding::message, Finding::message);
        Tally added = outcome.added();
        console.say(Counts.sentence(dryRun ? "cli.would-import" : "cli.imported", added));
        Tally read = outcome.read();
        if (!read.equals(added)) {
            console.say(Counts.sentence("cli.read", read));
        }
    }

    private static Map<String, Object> forMachines(Finding finding) {
        String sentence = finding.message().english();
        return finding.place().isPresent()
                ? Map.of("file", finding.file().toString(), "line", finding.line(), "reason", sentence)
                : Map.of("file", finding.file().toString(), "reason", sentence);
    }
}
