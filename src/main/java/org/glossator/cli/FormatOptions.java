package org.glossator.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// What can be chosen about the writing of a format: the two that many have by name, all by `--option`.
final class FormatOptions {

    @Option(names = "--overlap", paramLabel = "longest|first|outermost|innermost|fail", descriptionKey = "overlap")
    private @Nullable String overlap;

    @Option(names = "--align", paramLabel = "expand|contract|strict", descriptionKey = "align")
    private @Nullable String align;

    @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
    private Map<String, String> others = Map.of();

    /// What was chosen, by the options' names.
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>(others);
        if (overlap != null) {
            chosen.put("overlap", overlap);
        }
        if (align != null) {
            chosen.put("align", align);
        }
        return chosen;
    }

    /// Refuses a choice that the format does not offer: it is a misuse.
    void require(ExporterMaker maker, Schema schema, @Nullable CommandSpec spec) {
        Optional<Message> refusal = new ExportSettings(schema, chosen()).refusal(maker);
        if (refusal.isPresent()) {
            throw Usage.refused(spec, refusal.get());
        }
    }

    /// The exporter for what was chosen; a choice that the format does not offer is a misuse.
    Exporter exporter(ExporterMaker maker, Schema schema, @Nullable CommandSpec spec) {
        require(maker, schema, spec);
        return maker.exporter(new ExportSettings(schema, chosen()));
    }
}
