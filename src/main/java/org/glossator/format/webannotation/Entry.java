package org.glossator.format.webannotation;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Layer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import tools.jackson.databind.JsonNode;

/// One annotation of a file.
///
/// @param number counted from 1
record Entry(Fields fields, int number) {

    String id() throws FormatException {
        return fields.text("id").orElse("#" + number);
    }

    String motivation() {
        return Body.first(fields, "motivation").orElse("annotation");
    }

    List<Body> bodies() throws FormatException {
        return Body.of(fields, motivation());
    }

    List<Target> targets() throws FormatException {
        return Target.of(fields);
    }

    /// The text that it brings, if it describes a source as a whole by its text.
    Optional<Body> text() throws FormatException {
        boolean describes = motivation().equals("describing")
                && targets().size() == 1
                && targets().getFirst().isWhole();
        return describes
                ? bodies().stream()
                        .filter(body -> body.isPlain() && body.label().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    boolean isLink() throws FormatException {
        return motivation().equals("linking")
                && targets().size() == 1
                && targets().getFirst().isWhole();
    }

    /// The layer it belongs to: its creator's.
    String layer() throws FormatException {
        Optional<JsonNode> creator =
                fields.value("creator").map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value);
        if (creator.isEmpty()) {
            return DocumentDraft.UNNAMED_LAYER;
        }
        if (creator.get().isString()) {
            return orUnnamed(creator.get().stringValue());
        }
        Fields person = Fields.of(creator.get(), "creator", fields.place());
        Optional<String> name = Body.first(person, "name")
                .or(() -> Body.first(person, "nickname"))
                .or(() -> Body.first(person, "id"));
        return orUnnamed(name.orElse(""));
    }

    Layer.Kind kind() throws FormatException {
        return DocumentDraft.customaryKind(layer());
    }

    private static String orUnnamed(String name) {
        return name.isBlank() ? DocumentDraft.UNNAMED_LAYER : name;
    }
}
