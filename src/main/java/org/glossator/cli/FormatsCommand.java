package org.glossator.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.format.ExportOption;
import org.glossator.format.ExporterMaker;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.format.FormatCatalog;
import org.glossator.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `glossator formats`: what can be read and written, and what each format can hold.
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    private final FormatCatalog formats;
    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    FormatsCommand(FormatCatalog formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output.forMachines()) {
            console.json(Map.of(
                    "formats", formats.formats().stream().map(this::forMachines).toList()));
        } else {
            formats.formats().forEach(this::print);
        }
        return ExitCode.FINE;
    }

    private void print(Format format) {
        console.line(String.format(
                Locale.ROOT,
                "%-16s %-12s %s",
                format.id(),
                Message.of("cli.direction", direction(format)).sentence(),
                format.name().sentence()));
        console.line(" ".repeat(30) + format.purpose().sentence());
        if (!format.holds().isEmpty()) {
            String held = features(format).stream()
                    .map(feature -> Message.of("cli.feature", feature).sentence())
                    .collect(Collectors.joining(", "));
            console.line(" ".repeat(30) + Message.of("cli.holds", held).sentence());
        }
        for (ExportOption option : options(format)) {
            console.line(" ".repeat(30)
                    + Message.of("cli.option", option.name(), String.join("|", values(option)))
                            .sentence());
        }
    }

    private List<ExportOption> options(Format format) {
        return formats.exporter(format.id()).map(ExporterMaker::options).orElse(List.of());
    }

    private static List<String> values(ExportOption option) {
        return option.values().stream().map(ExportOption.Value::name).toList();
    }

    private Map<String, Object> forMachines(Format format) {
        Map<String, List<String>> options = new TreeMap<>();
        options(format).forEach(option -> options.put(option.name(), values(option)));
        return Map.of(
                "id", format.id(),
                "name", format.name().english(),
                "purpose", format.purpose().english(),
                "reads", formats.importer(format.id()).isPresent(),
                "writes", formats.exporter(format.id()).isPresent(),
                "offsets", format.offsets().name(),
                "holds", features(format),
                "extensions", format.extensions(),
                "options", options,
                "specification", format.specification());
    }

    private static List<String> features(Format format) {
        return format.holds().stream()
                .sorted(Comparator.naturalOrder())
                .map(Feature::name)
                .toList();
    }

    private String direction(Format format) {
        boolean reads = formats.importer(format.id()).isPresent();
        boolean writes = formats.exporter(format.id()).isPresent();
        return reads && writes ? "BOTH" : reads ? "READ" : "WRITE";
    }
}
