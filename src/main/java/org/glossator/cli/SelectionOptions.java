package org.glossator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.dataset.ContentChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LabelMapping;
import org.glossator.dataset.LayerChoice;
import org.glossator.dataset.MappingFile;
import org.glossator.format.FormatException;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// What of a project is exported.
final class SelectionOptions {

    @Option(names = "--documents", paramLabel = "all|done|accepted", descriptionKey = "documents")
    private String documents = "all";

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
    private List<String> names = List.of();

    @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "where")
    private Map<String, String> told = Map.of();

    @Option(names = "--query", paramLabel = "WORDS", descriptionKey = "query")
    private String words = "";

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "layers")
    private List<String> layers = List.of();

    @Option(names = "--gold", descriptionKey = "gold")
    private boolean gold;

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "labels")
    private List<String> labels = List.of();

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map")
    private @Nullable Path mapping;

    @Option(names = "--no-attributes", descriptionKey = "no-attributes")
    private boolean withoutAttributes;

    @Option(names = "--no-relations", descriptionKey = "no-relations")
    private boolean withoutRelations;

    DocumentChoice documents(@Nullable CommandSpec spec) {
        DocumentChoice.Extent extent = switch (documents.toLowerCase(Locale.ROOT)) {
            case "all" -> DocumentChoice.Extent.ALL;
            case "done" -> DocumentChoice.Extent.DONE;
            case "accepted" -> DocumentChoice.Extent.ACCEPTED;
            default -> throw Usage.refused(spec, Message.of("cli.no-such-extent", documents));
        };
        return new DocumentChoice(extent, names, told, words);
    }

    LayerChoice layers(@Nullable CommandSpec spec) {
        if (gold && !layers.isEmpty()) {
            throw Usage.refused(spec, Message.of("cli.gold-or-layers"));
        }
        if (gold) {
            return new LayerChoice.Gold();
        }
        return layers.isEmpty() ? new LayerChoice.Every() : new LayerChoice.Named(layers);
    }

    /// @throws FormatException if the mapping file cannot be read
    ContentChoice content(@Nullable CommandSpec spec) throws FormatException {
        if (labels.stream().anyMatch(String::isBlank)) {
            throw Usage.refused(spec, Message.of("cli.blank-label"));
        }
        return new ContentChoice(
                labels.stream().map(LabelName::new).collect(Collectors.toSet()),
                mapping == null ? LabelMapping.NONE : MappingFile.labels(mapping),
                !withoutAttributes,
                !withoutRelations);
    }
}
