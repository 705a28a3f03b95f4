package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.schema.LabelName;
import org.glossator.workflow.ExportChoice;
import org.glossator.workflow.ExportDataset;
import org.glossator.workflow.UseCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator export`: writes a project, or part of it, in a format.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final Annotator annotator;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path target = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "export.format")
    private String format = "";

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "layers")
    private List<String> layers = List.of();

    @Option(names = "--documents", paramLabel = "all|done|accepted", descriptionKey = "documents")
    private String documents = "all";

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "labels")
    private List<String> labels = List.of();

    @Option(names = "--dry-run", descriptionKey = "export.dry-run")
    private boolean dryRun;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Mixin
    private FormatOptions formatOptions = new FormatOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExportCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        ExportChoice choice = choice();
        ExporterMaker maker = maker();
        ExportDataset dataset = new ExportDataset();
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            Exporter exporter = formatOptions.exporter(maker, project.state().schema(), spec);
            if (dryRun || strict) {
                LossReport report = dataset.rehearse(project, choice, exporter, console.progress());
                if (dryRun || !report.losses().isEmpty()) {
                    tell(report, false);
                    return report.losses().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
                }
            }
            tell(dataset.write(project, choice, exporter, target, console.progress()), true);
            return ExitCode.FINE;
        }
    }

    private ExporterMaker maker() {
        return useCases.formats()
                .exporter(format)
                .orElseThrow(() -> Usage.refused(spec, Message.of("cli.cannot-write-format", format)));
    }

    private ExportChoice choice() {
        ExportChoice.Extent extent = switch (documents.toLowerCase(Locale.ROOT)) {
            case "all" -> ExportChoice.Extent.ALL;
            case "done" -> ExportChoice.Extent.DONE;
            case "accepted" -> ExportChoice.Extent.ACCEPTED;
            default -> throw Usage.refused(spec, Message.of("cli.no-such-extent", documents));
        };
        Set<LabelName> names = labels.stream().map(LabelName::new).collect(Collectors.toSet());
        return new ExportChoice(layers, extent, names);
    }

    private void tell(LossReport report, boolean written) {
        var tally = report.tally();
        if (output.forMachines()) {
            console.json(Map.of(
                    "documents", tally.documents(),
                    "annotations", tally.annotations(),
                    "relations", tally.relations(),
                    "written", written,
                    "losses",
                            report.losses().stream()
                                    .map(ExportCommand::forMachines)
                                    .toList()));
            return;
        }
        console.warn(report.losses().stream().map(Loss::message).toList());
        console.say(Message.of(
                written ? "cli.exported" : "cli.would-export",
                tally.documents(),
                tally.annotations(),
                tally.relations(),
                target.toString()));
    }

    private static Map<String, Object> forMachines(Loss loss) {
        return Map.of(
                "document", loss.document().toString(), "reason", loss.message().sentence());
    }
}
