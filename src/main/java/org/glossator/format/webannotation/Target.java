package org.glossator.format.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.json.Fields;
import tools.jackson.databind.JsonNode;

/// One target of an annotation: a source, and where in it.
///
/// @param positions where, in code points
/// @param quotes what is there
record Target(String source, List<Position> positions, List<Quote> quotes) {

    /// A `TextPositionSelector`.
    record Position(int start, int end) {}

    /// A `TextQuoteSelector`.
    record Quote(String exact, String prefix, String suffix) {}

    static List<Target> of(Fields annotation) throws FormatException {
        JsonNode target = annotation.value("target").orElseThrow(() -> annotation.missing("target"));
        List<Target> targets = new ArrayList<>();
        for (JsonNode one : target.isArray() ? target.values() : List.of(target)) {
            targets.add(of(one, annotation.place()));
        }
        return targets;
    }

    private static Target of(JsonNode node, Place place) throws FormatException {
        if (node.isString()) {
            return new Target(node.stringValue(), List.of(), List.of());
        }
        Fields fields = Fields.of(node, "target", place);
        Optional<JsonNode> source = fields.value("source");
        String iri = source.isEmpty()
                ? fields.requiredText("id")
                : source.get().isString()
                        ? source.get().stringValue()
                        : Fields.of(source.get(), "source", place).requiredText("id");
        Target target = new Target(iri, new ArrayList<>(), new ArrayList<>());
        Optional<JsonNode> selector = fields.value("selector");
        if (selector.isPresent()) {
            for (JsonNode one : selector.get().isArray() ? selector.get().values() : List.of(selector.get())) {
                target.select(Fields.of(one, "selector", place));
            }
        }
        return target;
    }

    private void select(Fields selector) throws FormatException {
        switch (Body.first(selector, "type").orElse("")) {
            case "TextPositionSelector" ->
                positions.add(new Position(selector.offset("start"), selector.offset("end")));
            case "TextQuoteSelector" ->
                quotes.add(new Quote(
                        selector.requiredText("exact"),
                        selector.text("prefix").orElse(""),
                        selector.text("suffix").orElse("")));
            default -> {}
        }
        Optional<Fields> refined = selector.object("refinedBy");
        if (refined.isPresent()) {
            select(refined.get());
        }
    }

    boolean isWhole() {
        return positions.isEmpty() && quotes.isEmpty();
    }
}
