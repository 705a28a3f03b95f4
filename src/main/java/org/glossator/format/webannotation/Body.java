package org.glossator.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.json.Fields;
import tools.jackson.databind.JsonNode;

/// One body of an annotation.
///
/// @param purpose why it is there; the annotation's motivation where it does not say
/// @param value what it says: a text, number or flag; absent for a link
/// @param link what it leads to
record Body(String purpose, Optional<JsonNode> value, Optional<String> link, Optional<String> label, boolean isPlain) {

    /// The bodies of `annotation`, among them one for `bodyValue`.
    static List<Body> of(Fields annotation, String motivation) throws FormatException {
        List<Body> bodies = new ArrayList<>();
        Optional<JsonNode> brief = annotation.value("bodyValue");
        if (brief.isPresent()) {
            bodies.add(new Body("commenting", brief, Optional.empty(), Optional.empty(), false));
        }
        Optional<JsonNode> body = annotation.value("body");
        if (body.isPresent()) {
            List<JsonNode> each = body.get().isArray() ? List.copyOf(body.get().values()) : List.of(body.get());
            for (JsonNode one : each) {
                bodies.add(of(one, motivation, annotation.place()));
            }
        }
        return bodies;
    }

    private static Body of(JsonNode node, String motivation, Place place) throws FormatException {
        if (node.isString()) {
            return new Body(motivation, Optional.empty(), Optional.of(node.stringValue()), Optional.empty(), false);
        }
        Fields fields = Fields.of(node, "body", place);
        Optional<String> link = fields.text("source")
                .or(() ->
                        fields.node().optional("id").filter(JsonNode::isString).map(JsonNode::stringValue));
        return new Body(
                first(fields, "purpose").orElse(motivation),
                fields.value("value").filter(JsonNode::isValueNode),
                link,
                fields.text("label"),
                fields.text("format").filter("text/plain"::equals).isPresent());
    }

    /// The text under `name`, or the first of several.
    static Optional<String> first(Fields fields, String name) {
        return fields.value(name)
                .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    /// What it says, or where it leads, as words.
    String words() {
        return value.map(JsonNode::asString).or(() -> link).orElse("");
    }
}
