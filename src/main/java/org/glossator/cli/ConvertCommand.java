package org.glossator.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Finding;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Loss;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.workflow.ConvertFiles;
import org.glossator.workflow.ConvertFiles.Conversion;
import org.glossator.workflow.ImportSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossator convert`: turns files of one format into another, without a project.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final FormatCatalog formats;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path target = Path.of("");

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "from")
    private @Nullable String from;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", descriptionKey = "export.format")
    private String to = "";

    @Option(names = "--dry-run", descriptionKey = "export.dry-run")
    private boolean dryRun;

    @Option(names = "--strict", descriptionKey = "convert.strict")
    private boolean strict;

    @Mixin
    private SourceOptions reading = new SourceOptions();

    @Mixin
    private FormatOptions formatOptions = new FormatOptions();

    @Mixin
    private ListingOptions listing = new ListingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ConvertCommand(FormatCatalog formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() throws ExplainedException {
        ExporterMaker maker =
                formats.exporter(to).orElseThrow(() -> Usage.refused(spec, Message.of("cli.cannot-write-format", to)));
        Exporter exporter = formatOptions.exporter(maker, Schema.empty(to), spec);
        ImportSource in = new ImportSource(source, reading.importer(formats, from, source, spec));
        ConvertFiles files = new ConvertFiles();
        if (dryRun || strict) {
            Conversion conversion = files.rehearse(in, exporter, console.progress());
            if (dryRun || !conversion.isWhole()) {
                tell(conversion, false);
                return conversion.isWhole() ? ExitCode.FINE : ExitCode.FINDING;
            }
        }
        Conversion conversion = files.convert(in, exporter, target, console.progress());
        tell(conversion, true);
        return conversion.read().findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDING;
    }

    private void tell(Conversion conversion, boolean written) {
        Tally tally = conversion.written().tally();
        List<Finding> findings = conversion.read().findings();
        List<Loss> losses = conversion.written().losses();
        if (output.forMachines()) {
            Map<String, Object> told = new LinkedHashMap<>(Counts.forMachines(tally));
            told.put("written", written);
            told.put(
                    "findings",
                    findings.stream().map(each -> each.message().english()).toList());
            told.put(
                    "losses",
                    losses.stream().map(each -> each.message().english()).toList());
            console.json(told);
            return;
        }
        if (dryRun) {
            listing.tellAll();
        }
        listing.tell(console, findings, Finding::message, Finding::message);
        listing.tell(console, losses, Loss::message, Loss::message);
        console.say(Counts.sentence(written ? "cli.exported" : "cli.would-export", tally, target.toString()));
    }
}
