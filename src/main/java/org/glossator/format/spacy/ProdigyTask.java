package org.glossator.format.spacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Attributes;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// A task as it is written.
record ProdigyTask(JsonRecord record, Fields fields) {

    private static final Set<String> TAKEN = Set.of("text", "name", "meta", "spans", "tokens", "relations", "answer");

    String text() throws FormatException {
        return fields.requiredText("text");
    }

    Optional<String> name() throws FormatException {
        return fields.text("name");
    }

    /// Whether the annotator agreed; a task nobody answered yet counts as agreed.
    boolean isAccepted() throws FormatException {
        String answer = fields.text("answer").orElse("accept");
        if (!Set.of("accept", "reject", "ignore").contains(answer)) {
            throw fields.wrong("answer", "answer");
        }
        return answer.equals("accept");
    }

    /// What the layer is called.
    String annotator() throws FormatException {
        Optional<String> annotator = fields.text("_annotator_id").filter(name -> !name.isBlank());
        return annotator.isPresent()
                ? annotator.get()
                : fields.text("_session_id").filter(name -> !name.isBlank()).orElse(DocumentDraft.UNNAMED_LAYER);
    }

    private Map<String, String> metadata() throws FormatException {
        Set<String> taken = fields.names().stream()
                .filter(name -> name.startsWith("_") || TAKEN.contains(name))
                .collect(Collectors.toSet());
        Map<String, String> metadata = new LinkedHashMap<>(fields.told(taken));
        fields.object("meta").ifPresent(meta -> metadata.putAll(meta.told(Set.of())));
        return metadata;
    }

    /// The document of this task alone.
    ///
    /// @param called what it is called
    /// @param layerName what its layer is called
    LayeredDocument document(String called, String layerName, Findings findings) throws FormatException {
        DocumentDraft draft = new DocumentDraft(record.place(), called, text(), metadata());
        UnitOffsets offsets = UnitOffsets.of(draft.text(), OffsetUnit.CODE_POINT);
        Tokens tokens = Tokens.read(fields, draft.text(), offsets);
        if (Tokens.tellMore(fields)) {
            findings.once("tokens", record.place().finding("format.spacy-more-tokens"));
        }
        LayerDraft layer = draft.layer(layerName);
        List<ProdigySpan> spans = new ArrayList<>();
        for (Fields span : fields.objects("spans")) {
            ProdigySpan read = ProdigySpan.of(span, "#" + (spans.size() + 1), draft, offsets, tokens);
            if (!read.agrees()) {
                findings.once("numbers", record.place().finding("format.prodigy-token-numbers", read.label()));
            }
            spans.add(read);
            Map<AttributeName, AttributeValue> attributes = Attributes.read(span, "attributes");
            layer.mark(
                    read.key(),
                    read.label(),
                    List.of(read.span()),
                    attributes,
                    span.text("note").orElse(""));
        }
        for (Fields relation : fields.objects("relations")) {
            relate(relation, layer, spans, tokens, findings);
        }
        return draft.finished();
    }

    private void relate(Fields relation, LayerDraft layer, List<ProdigySpan> spans, Tokens tokens, Findings findings)
            throws FormatException {
        String label = relation.requiredText("label");
        Optional<String> head = end(relation, "head", spans, tokens);
        Optional<String> child = end(relation, "child", spans, tokens);
        if (head.isEmpty() || child.isEmpty()) {
            findings.once("relation", record.place().finding("format.prodigy-bare-relation", label));
        } else if (head.equals(child)) {
            findings.once("within", record.place().finding("format.prodigy-relation-within", label));
        } else {
            layer.relate(label, head.get(), child.get());
        }
    }

    /// The key of the span at one end of a relation; empty if it is a token alone.
    private Optional<String> end(Fields relation, String end, List<ProdigySpan> spans, Tokens tokens)
            throws FormatException {
        Optional<Fields> told = relation.object(end + "_span");
        if (told.isPresent()) {
            for (ProdigySpan span : spans) {
                if (span.is(told.get())) {
                    return Optional.of(span.key());
                }
            }
        }
        int number = relation.offset(end);
        if (number < 0 || (number >= tokens.spans().size() && !tokens.spans().isEmpty())) {
            throw record.place().refused("format.prodigy-no-token", number);
        }
        if (tokens.spans().isEmpty()) {
            return Optional.empty();
        }
        Span token = tokens.spans().get(number);
        Optional<ProdigySpan> ending = spans.stream()
                .filter(span -> span.span().encloses(token) && span.span().end() == token.end())
                .findFirst();
        return ending.or(() -> spans.stream()
                        .filter(span -> span.span().encloses(token))
                        .findFirst())
                .map(ProdigySpan::key);
    }
}
