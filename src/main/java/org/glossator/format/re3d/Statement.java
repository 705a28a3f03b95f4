package org.glossator.format.re3d;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;
import tools.jackson.databind.JsonNode;

/// One document with its entities and relations.
///
/// @param fields what is told of it
record Statement(Fields fields, Findings findings) {

    private static final AttributeName CONFIDENCE = new AttributeName("confidence");

    /// The entity that stands at a place.
    private record Best(String id, BigDecimal confidence) {}

    LayeredDocument document(List<Fields> entities, List<Fields> relations) throws FormatException {
        String name = fields.text("title").filter(title -> !title.isBlank()).orElse(fields.requiredText("_id"));
        DocumentDraft draft = new DocumentDraft(
                fields.place(), name, fields.requiredText("text"), fields.told(Set.of("text", "title")));
        UnitOffsets offsets = UnitOffsets.of(draft.text(), OffsetUnit.UTF_16);
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        Map<Span, Best> places = new LinkedHashMap<>();
        for (Fields entity : entities) {
            mark(entity, draft, offsets, layer, places);
        }
        for (Fields relation : relations) {
            relate(relation, layer, places);
        }
        return draft.finished();
    }

    private static void mark(
            Fields entity, DocumentDraft draft, UnitOffsets offsets, LayerDraft layer, Map<Span, Best> places)
            throws FormatException {
        String id = entity.requiredText("_id");
        Span span = draft.span(offsets, entity.offset("begin"), entity.offset("end"), id);
        Optional<String> quote = entity.text("value");
        if (quote.isPresent() && !quote.get().equals(span.of(draft.text()))) {
            throw entity.place().refused("format.re3d-quote", id, quote.get(), span.of(draft.text()));
        }
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        Optional<AttributeValue.Numeric> confidence = entity.value("confidence")
                .filter(JsonNode::isNumber)
                .flatMap(number -> AttributeValue.Numeric.parse(number.asString()));
        confidence.ifPresent(number -> attributes.put(CONFIDENCE, number));
        layer.mark(id, entity.requiredText("type"), List.of(span), attributes, "");
        Best best = new Best(id, confidence.map(AttributeValue.Numeric::value).orElse(BigDecimal.ZERO));
        places.merge(span, best, (old, other) -> other.confidence().compareTo(old.confidence()) > 0 ? other : old);
    }

    private void relate(Fields relation, LayerDraft layer, Map<Span, Best> places) throws FormatException {
        String type = relation.requiredText("type");
        Optional<Best> source = end(relation, "source", places);
        Optional<Best> target = end(relation, "target", places);
        if (source.isEmpty() || target.isEmpty()) {
            findings.add(relation.place().finding("format.re3d-relation-to-nothing", type));
            return;
        }
        if (source.equals(target)) {
            findings.add(relation.place().finding("format.re3d-relation-to-itself", type));
            return;
        }
        findings.once("relations", relation.place().finding("format.re3d-more-of-relations"));
        layer.relate(type, source.get().id(), target.get().id());
    }

    private static Optional<Best> end(Fields relation, String end, Map<Span, Best> places) throws FormatException {
        int from = relation.offset(end + "Begin");
        int to = relation.offset(end + "End");
        return from < 0 || to < from ? Optional.empty() : Optional.ofNullable(places.get(new Span(from, to)));
    }
}
