package org.glossator.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.format.Finding;
import org.glossator.format.Importer;
import org.glossator.format.OffsetsUnsaid;
import org.glossator.format.Tally;
import org.glossator.format.text.TextImporter;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.text.OffsetUnit;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator import`: brings files and folders into a project.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String AUTO = "auto";

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

    @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
    private @Nullable Charset charset;

    @Option(names = "--offsets", paramLabel = "auto|code-point|utf-16|grapheme|byte", descriptionKey = "offsets")
    private String offsets = AUTO;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Mixin
    private TermsOptions terms = new TermsOptions();

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
            sources.add(new ImportSource(path, importer(path)));
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

    private Importer importer(Path path) throws ExplainedException {
        if (charset != null) {
            if (format != null && !format.equals(TextImporter.FORMAT.id())) {
                throw usage(Message.of("cli.charset-of-text-only", format));
            }
            return new TextImporter(charset);
        }
        Importer importer = format == null ? useCases.formats().detect(path) : named(format);
        return offsets.equals(AUTO) ? importer : counting(importer);
    }

    private Importer named(String id) {
        return useCases.formats().importer(id).orElseThrow(() -> usage(Message.of("cli.cannot-read-format", id)));
    }

    private Importer counting(Importer importer) {
        OffsetUnit unit = Stream.of(OffsetUnit.values())
                .filter(each -> each != OffsetUnit.TOKEN && written(each).equals(offsets))
                .findFirst()
                .orElseThrow(() -> usage(Message.of("cli.no-such-unit", offsets)));
        if (importer instanceof OffsetsUnsaid unsaid) {
            return unsaid.counting(unit);
        }
        throw usage(Message.of(
                "cli.unit-is-known",
                importer.format().id(),
                written(importer.format().offsets())));
    }

    private static String written(OffsetUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ParameterException usage(Message message) {
        return Usage.refused(spec, message);
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
        console.warn(findings.stream().map(Finding::message).toList());
        Tally added = outcome.added();
        console.say(Counts.sentence(dryRun ? "cli.would-import" : "cli.imported", added));
        Tally read = outcome.read();
        if (!read.equals(added)) {
            console.say(Counts.sentence("cli.read", read));
        }
    }

    private static Map<String, Object> forMachines(Finding finding) {
        String sentence = finding.message().sentence();
        return finding.place().isPresent()
                ? Map.of("file", finding.file().toString(), "line", finding.line(), "reason", sentence)
                : Map.of("file", finding.file().toString(), "reason", sentence);
    }
}
