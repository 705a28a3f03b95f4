package org.glossator.format.spacy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;
import tools.jackson.databind.JsonNode;

/// A line as it is written.
///
/// @param text apart, as the oldest form has it
/// @param fields all else
record SpacyLine(JsonRecord record, Optional<String> text, Fields fields) {

    private static final Set<String> TAKEN =
            Set.of("text", "name", "meta", "ents", "entities", "spans", "tokens", "sents");

    private record Mention(Span span, String label) {}

    static SpacyLine of(JsonNode value, JsonRecord record) throws FormatException {
        boolean isPair = value.isArray() && value.size() == 2 && value.get(0).isString();
        JsonNode object = isPair ? value.get(1) : value;
        return new SpacyLine(
                record,
                isPair ? Optional.of(value.get(0).stringValue()) : Optional.empty(),
                Fields.of(object, "document", record.place()));
    }

    LayeredDocument document(Findings findings) throws FormatException {
        String words = text.isPresent() ? text.get() : fields.requiredText("text");
        String name = fields.text("name").orElse(record.named(String.valueOf(record.number())));
        Map<String, String> metadata = new LinkedHashMap<>(fields.told(TAKEN));
        fields.object("meta").ifPresent(meta -> metadata.putAll(meta.told(Set.of())));
        DocumentDraft draft = new DocumentDraft(record.place(), name, words, metadata);
        UnitOffsets offsets = UnitOffsets.of(words, OffsetUnit.CODE_POINT);
        Tokens.read(fields, words, offsets);
        if (Tokens.tellMore(fields) || !fields.list("sents").isEmpty()) {
            findings.once("tokens", record.place().finding("format.spacy-more-tokens"));
        }
        Set<Mention> grouped = groups(draft, offsets);
        entities(draft, offsets, grouped);
        return draft.finished();
    }

    private Set<Mention> groups(DocumentDraft draft, UnitOffsets offsets) throws FormatException {
        Set<Mention> mentions = new HashSet<>();
        Optional<JsonNode> spans = fields.value("spans");
        if (spans.isPresent() && spans.get().isArray()) {
            for (Fields span : fields.objects("spans")) {
                mentions.add(mark(draft, DocumentDraft.UNNAMED_LAYER, span, offsets));
            }
        } else if (spans.isPresent()) {
            Fields groups = fields.object("spans").orElseThrow();
            for (String group : groups.names()) {
                for (Fields span : groups.objects(group)) {
                    mentions.add(mark(draft, group.isBlank() ? DocumentDraft.UNNAMED_LAYER : group, span, offsets));
                }
            }
        }
        return mentions;
    }

    private static Mention mark(DocumentDraft draft, String layer, Fields fields, UnitOffsets offsets)
            throws FormatException {
        int start = fields.offset("start");
        int end = fields.offset("end");
        String label = fields.requiredText("label");
        Span span = draft.span(offsets, start, end, label);
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        Optional<String> knowledge = fields.id("kb_id").filter(id -> !id.isBlank());
        knowledge.ifPresent(id -> attributes.put(new AttributeName("kb_id"), new AttributeValue.Text(id)));
        draft.layer(layer).markNext(label, List.of(span), attributes, "");
        return new Mention(span, label);
    }

    /// Entities that stand in no group.
    private void entities(DocumentDraft draft, UnitOffsets offsets, Set<Mention> grouped) throws FormatException {
        for (Fields entity : fields.objects("ents")) {
            String label = entity.requiredText("label");
            Span span = draft.span(offsets, entity.offset("start"), entity.offset("end"), label);
            if (!grouped.contains(new Mention(span, label))) {
                mark(draft, DocumentDraft.UNNAMED_LAYER, entity, offsets);
            }
        }
        for (JsonNode triple : fields.list("entities")) {
            if (!triple.isArray() || triple.size() < 3 || !triple.get(2).isString()) {
                throw fields.wrong("entities", "triples");
            }
            int start = Fields.offset(triple.get(0), "entities", record.place());
            int end = Fields.offset(triple.get(1), "entities", record.place());
            String label = triple.get(2).stringValue();
            draft.layer(DocumentDraft.UNNAMED_LAYER)
                    .markNext(label, List.of(draft.span(offsets, start, end, label)), Map.of(), "");
        }
    }
}
