package org.glossator.format.webannotation;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.format.DocumentDraft;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Graphemes;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the annotations of one document.
final class AnnotationWriter {

    /// So many units of the text before and after a quote are told with it.
    private static final int CONTEXT = 32;

    private final LayeredDocument layered;
    private final String text;
    private final String source;
    private final OffsetMap offsets;

    AnnotationWriter(LayeredDocument layered) {
        this.layered = layered;
        this.text = layered.document().text();
        this.source = WebAnnotation.URN + layered.document().id();
        this.offsets = OffsetMap.of(text);
    }

    /// The annotation that brings the text.
    void text(JsonGenerator json) {
        begin(json, source + "#text", "describing");
        json.writeArrayPropertyStart("body");
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", text);
        json.writeEndObject();
        body(json, "identifying", layered.document().name());
        layered.document().head().metadata().forEach((name, words) -> {
            json.writeStartObject();
            json.writeStringProperty("type", "TextualBody");
            json.writeStringProperty("purpose", "describing");
            json.writeStringProperty("label", name);
            json.writeStringProperty("value", words);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("target", source);
        json.writeEndObject();
    }

    /// A mark.
    void mark(JsonGenerator json, LayerMarkup layer, Annotation annotation) {
        begin(json, WebAnnotation.URN + annotation.id(), "tagging");
        creator(json, layer);
        json.writeArrayPropertyStart("body");
        body(json, "tagging", annotation.label().value());
        annotation.attributes().forEach((name, value) -> attribute(json, name.value(), value));
        if (!annotation.note().isEmpty()) {
            body(json, "commenting", annotation.note());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("target");
        annotation.spans().forEach(span -> target(json, span));
        json.writeEndArray();
        json.writeEndObject();
    }

    /// A relation.
    void link(JsonGenerator json, LayerMarkup layer, Relation relation) {
        begin(json, WebAnnotation.URN + relation.id(), "linking");
        creator(json, layer);
        json.writeArrayPropertyStart("body");
        body(json, "tagging", relation.type().value());
        json.writeString(WebAnnotation.URN + relation.target());
        json.writeEndArray();
        json.writeStringProperty("target", WebAnnotation.URN + relation.source());
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, String id, String motivation) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", motivation);
    }

    private static void creator(JsonGenerator json, LayerMarkup layer) {
        if (!layer.name().equals(DocumentDraft.UNNAMED_LAYER)) {
            json.writeObjectPropertyStart("creator");
            json.writeStringProperty("type", "Person");
            json.writeStringProperty("name", layer.name());
            json.writeEndObject();
        }
    }

    private static void body(JsonGenerator json, String purpose, String words) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("value", words);
        json.writeEndObject();
    }

    private static void attribute(JsonGenerator json, String name, AttributeValue value) {
        List<AttributeValue> values = value instanceof AttributeValue.Choices(var chosen)
                ? chosen.stream().<AttributeValue>map(AttributeValue.Text::new).toList()
                : List.of(value);
        for (AttributeValue each : values) {
            json.writeStartObject();
            json.writeStringProperty("type", "TextualBody");
            json.writeStringProperty("purpose", "classifying");
            json.writeStringProperty("label", name);
            switch (each) {
                case AttributeValue.Flag(var flag) -> json.writeBooleanProperty("value", flag);
                case AttributeValue.Numeric(var number) -> json.writeNumberProperty("value", number);
                case AttributeValue.Text _, AttributeValue.Choices _ ->
                    json.writeStringProperty("value", each.toString());
            }
            json.writeEndObject();
        }
    }

    private void target(JsonGenerator json, Span span) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", offsets.toCodePoint(span.start()));
        json.writeNumberProperty("end", offsets.toCodePoint(span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", span.of(text));
        int before = Graphemes.floor(text, Math.max(0, span.start() - CONTEXT));
        int after = Graphemes.ceiling(text, Math.min(text.length(), span.end() + CONTEXT));
        json.writeStringProperty("prefix", text.substring(before, span.start()));
        json.writeStringProperty("suffix", text.substring(span.end(), after));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
