package org.glossator.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.format.ExporterMaker;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
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

    @Option(names = "--dry-run", descriptionKey = "export.dry-run")
    private boolean dryRun;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private PackingOptions packing = new PackingOptions();

    @Mixin
    private FormatOptions formatOptions = new FormatOptions();

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExportCommand(UseCases useCases, Annotator annotator, Console console) {
        this.useCases = useCases;
        this.annotator = annotator;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        DatasetChoice choice = choice();
        ExporterMaker maker = maker();
        ExportDataset dataset = new ExportDataset();
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, annotator)) {
            formatOptions.require(maker, project.state().schema(), spec);
            if (dryRun || strict) {
                DatasetReport report = dataset.rehearse(project, choice, maker, console.progress());
                if (dryRun || !report.isWhole()) {
                    tell(report, false);
                    return report.isWhole() ? ExitCode.FINE : ExitCode.FINDING;
                }
            }
            tell(dataset.write(project, choice, maker, target, console.progress()), true);
            return ExitCode.FINE;
        }
    }

    private ExporterMaker maker() {
        return useCases.formats()
                .exporter(format)
                .orElseThrow(() -> Usage.refused(spec, Message.of("cli.cannot-write-format", format)));
    }

    /// What was chosen.
    ///
    /// @throws ExplainedException if a file that a choice names cannot be read
    DatasetChoice choice() throws ExplainedException {
        return new DatasetChoice(
                selection.documents(spec),
                selection.layers(spec),
                selection.content(spec),
                packing.packing(spec),
                formatOptions.chosen());
    }

    private void tell(DatasetReport report, boolean written) {
        ExportAnswer answer = new ExportAnswer(report, target, written);
        if (output.forMachines()) {
            answer.tellMachine(console);
        } else {
            if (dryRun) {
                listing.tellAll();
            }
            answer.tellPerson(console, listing);
        }
    }
}
