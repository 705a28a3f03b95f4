package org.glossator.format.jsonl;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: UTF-8, one JSON object a line, ended by a line feed; offsets count code points, ends exclusive.
///
/// ```json
/// {"id": "…", "name": "…", "text": "…", "metadata": {"source": "…"},
///  "layers": {"gold": "gold", "annotator-a": "annotator"},
///  "annotations": [{"id": "…", "layer": "gold", "label": "Actor", "start": 0, "end": 9,
///                   "spans": [[0, 4], [6, 9]], "quote": "…", "attributes": {"modality": "denied"}, "note": "…"}],
///  "relations": [{"id": "…", "layer": "gold", "type": "agent", "source": "…", "target": "…"}]}
/// ```
///
/// * Required are `name`, `text`, and an annotation's `label`, `start`, `end`, a relation's `type`, `source`,
///   `target`; the properties may stand in any order.
/// * `layers` gives each layer's kind (`annotator`, `gold`, `imported`, `suggested`), also of layers that hold
///   nothing. A layer that it does not name is gold if it is called `gold`, else an annotator's; what names no
///   layer is put into an imported layer called `imported`.
/// * `spans` stands only where an annotation has several fragments; `quote` is then their words, joined by blanks.
/// * An attribute is a string, `true` or `false`, a number, or a list of strings.
/// * Ids that are UUIDs are kept. Others hold within their document and layer, and the same file always gives the
///   same UUIDs for them.
final class Jsonl {

    static final Format FORMAT = new Format(
            "jsonl",
            Message.of("format.jsonl-name"),
            OffsetUnit.CODE_POINT,
            EnumSet.allOf(Feature.class),
            List.of("jsonl", "ndjson"),
            "https://jsonlines.org");

    /// Where annotations stand that name no layer.
    static final String UNNAMED_LAYER = "imported";

    private Jsonl() {}

    /// How `kind` is written.
    static String written(Layer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The kind that `written` stands for.
    static Optional<Layer.Kind> kind(String written) {
        return Stream.of(Layer.Kind.values())
                .filter(kind -> written(kind).equals(written))
                .findFirst();
    }

    /// The kind of a layer called `name` whose kind nobody tells.
    static Layer.Kind customaryKind(String name) {
        return switch (name) {
            case "gold" -> Layer.Kind.GOLD;
            case UNNAMED_LAYER -> Layer.Kind.IMPORTED;
            default -> Layer.Kind.ANNOTATOR;
        };
    }
}
