package org.glossator.format.chat;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.json.Attributes;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the assistant answers: one layer of a document.
record Answer(PlainText text, LayerMarkup layer) {

    private static final JsonFactory JSON = new JsonFactory();

    String json() {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            write(json);
        }
        return written.toString();
    }

    private void write(JsonGenerator json) {
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        json.writeStartObject();
        json.writeArrayPropertyStart("annotations");
        for (Annotation annotation : layer.markup().annotations().inOrder()) {
            numbers.put(annotation.id(), numbers.size() + 1);
            annotation(json, annotation);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        for (Relation relation : layer.markup().relations().inOrder()) {
            json.writeStartObject();
            json.writeStringProperty("type", relation.type().value());
            json.writeNumberProperty("source", numbers.getOrDefault(relation.source(), 0));
            json.writeNumberProperty("target", numbers.getOrDefault(relation.target(), 0));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void annotation(JsonGenerator json, Annotation annotation) {
        json.writeStartObject();
        json.writeStringProperty("label", annotation.label().value());
        if (annotation.isDiscontinuous()) {
            json.writeArrayPropertyStart("fragments");
            for (Span span : annotation.spans()) {
                json.writeStartObject();
                quote(json, span);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            quote(json, annotation.outer());
        }
        if (!annotation.attributes().isEmpty()) {
            Attributes.write(json, "attributes", annotation.attributes());
        }
        json.writeEndObject();
    }

    private void quote(JsonGenerator json, Span span) {
        String quote = text.quote(span);
        json.writeStringProperty("quote", quote);
        json.writeNumberProperty("occurrence", text.occurrence(quote, span));
    }
}
