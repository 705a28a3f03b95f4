package org.glossator.format.spacy;

import java.util.HashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.DocumentDraft;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Attributes;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes one layer of a document as a task.
final class TaskWriter {

    private final JsonGenerator json;
    private final LayeredDocument layered;
    private final LayerMarkup layer;
    private final Tokens tokens;
    private final OffsetMap offsets;
    private final Map<AnnotationId, Integer> numbers = new HashMap<>();

    TaskWriter(JsonGenerator json, LayeredDocument layered, LayerMarkup layer) {
        this.json = json;
        this.layered = layered;
        this.layer = layer;
        this.tokens = Tokens.of(layered);
        this.offsets = OffsetMap.of(layered.document().text());
        layer.markup().annotations().inOrder().forEach(each -> numbers.put(each.id(), numbers.size()));
    }

    void write() {
        json.writeStartObject();
        json.writeStringProperty("text", layered.document().text());
        json.writeStringProperty("name", layered.document().name());
        json.writeObjectPropertyStart("meta");
        layered.document().head().metadata().forEach(json::writeStringProperty);
        json.writeEndObject();
        tokens();
        json.writeArrayPropertyStart("spans");
        layer.markup().annotations().inOrder().forEach(this::span);
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        layer.markup().relations().inOrder().forEach(this::relation);
        json.writeEndArray();
        json.writeStringProperty("answer", "accept");
        if (!layer.name().equals(DocumentDraft.UNNAMED_LAYER)) {
            json.writeStringProperty("_annotator_id", layer.name());
            json.writeStringProperty("_session_id", layer.name());
        }
        json.writeEndObject();
    }

    private void tokens() {
        String text = layered.document().text();
        json.writeArrayPropertyStart("tokens");
        for (int i = 0; i < tokens.spans().size(); i++) {
            Span token = tokens.spans().get(i);
            json.writeStartObject();
            json.writeStringProperty("text", token.of(text));
            json.writeNumberProperty("start", offsets.toCodePoint(token.start()));
            json.writeNumberProperty("end", offsets.toCodePoint(token.end()));
            json.writeNumberProperty("id", i);
            json.writeBooleanProperty("ws", tokens.hasBlankAfter(i, text));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Annotation annotation) {
        json.writeStartObject();
        place(annotation);
        if (!annotation.attributes().isEmpty()) {
            Attributes.write(json, "attributes", annotation.attributes());
        }
        if (!annotation.note().isEmpty()) {
            json.writeStringProperty("note", annotation.note());
        }
        json.writeEndObject();
    }

    private void place(Annotation annotation) {
        Span outer = annotation.outer();
        json.writeNumberProperty("id", numbers.getOrDefault(annotation.id(), 0));
        json.writeNumberProperty("start", offsets.toCodePoint(outer.start()));
        json.writeNumberProperty("end", offsets.toCodePoint(outer.end()));
        json.writeNumberProperty("token_start", tokens.beginningAt(outer.start()));
        json.writeNumberProperty("token_end", tokens.endingAt(outer.end()));
        json.writeStringProperty("label", annotation.label().value());
    }

    private void relation(Relation relation) {
        Annotation head = layer.markup().annotations().find(relation.source()).orElseThrow();
        Annotation child = layer.markup().annotations().find(relation.target()).orElseThrow();
        json.writeStartObject();
        json.writeNumberProperty("head", tokens.endingAt(head.outer().end()));
        json.writeNumberProperty("child", tokens.endingAt(child.outer().end()));
        json.writeStringProperty("label", relation.type().value());
        end("head_span", head);
        end("child_span", child);
        json.writeEndObject();
    }

    private void end(String name, Annotation annotation) {
        json.writeObjectPropertyStart(name);
        place(annotation);
        json.writeEndObject();
    }
}
