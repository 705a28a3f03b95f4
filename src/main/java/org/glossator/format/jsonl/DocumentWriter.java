package org.glossator.format.jsonl;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// Writes one document as one JSON object.
final class DocumentWriter {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString LAYER = new SerializedString("layer");
    private static final SerializableString LABEL = new SerializedString("label");
    private static final SerializableString START = new SerializedString("start");
    private static final SerializableString END = new SerializedString("end");
    private static final SerializableString QUOTE = new SerializedString("quote");
    private static final SerializableString ATTRIBUTES = new SerializedString("attributes");

    private final JsonGenerator json;
    private final String text;
    private final char[] units;
    private final OffsetMap offsets;

    DocumentWriter(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.units = text.toCharArray();
        this.offsets = OffsetMap.of(text);
    }

    void write(LayeredDocument layered) {
        var document = layered.document();
        json.writeStartObject();
        json.writeStringProperty("id", document.id().toString());
        json.writeStringProperty("name", document.name());
        json.writeStringProperty("text", text);
        json.writeObjectPropertyStart("metadata");
        document.head().metadata().forEach(json::writeStringProperty);
        json.writeEndObject();
        kinds(layered.layers());
        json.writeArrayPropertyStart("annotations");
        for (LayerMarkup layer : layered.layers()) {
            SerializableString name = new SerializedString(layer.name());
            layer.markup().annotations().inOrder().forEach(annotation -> annotation(annotation, name));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        for (LayerMarkup layer : layered.layers()) {
            layer.markup().relations().inOrder().forEach(relation -> relation(relation, layer.name()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void kinds(List<LayerMarkup> layers) {
        if (layers.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("layers");
        layers.forEach(layer -> json.writeStringProperty(layer.name(), Jsonl.written(layer.kind())));
        json.writeEndObject();
    }

    private void annotation(Annotation annotation, SerializableString layer) {
        json.writeStartObject();
        json.writeName(ID);
        json.writeString(annotation.id().toString());
        json.writeName(LAYER);
        json.writeString(layer);
        json.writeName(LABEL);
        json.writeString(annotation.label().value());
        Span outer = annotation.outer();
        json.writeName(START);
        json.writeNumber(offsets.toCodePoint(outer.start()));
        json.writeName(END);
        json.writeNumber(offsets.toCodePoint(outer.end()));
        json.writeName(QUOTE);
        if (annotation.isDiscontinuous()) {
            json.writeString(annotation.quote(text));
            fragments(annotation.spans());
        } else {
            json.writeString(units, outer.start(), outer.length());
        }
        json.writeName(ATTRIBUTES);
        json.writeStartObject();
        annotation.attributes().forEach((name, value) -> attribute(name.value(), value));
        json.writeEndObject();
        if (!annotation.note().isEmpty()) {
            json.writeStringProperty("note", annotation.note());
        }
        json.writeEndObject();
    }

    private void fragments(List<Span> spans) {
        json.writeArrayPropertyStart("spans");
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(offsets.toCodePoint(span.start()));
            json.writeNumber(offsets.toCodePoint(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void attribute(String name, AttributeValue value) {
        json.writeName(name);
        switch (value) {
            case AttributeValue.Text(var words) -> json.writeString(words);
            case AttributeValue.Flag(var flag) -> json.writeBoolean(flag);
            case AttributeValue.Numeric(var number) -> json.writeNumber(number);
            case AttributeValue.Choices(var chosen) -> {
                json.writeStartArray();
                chosen.forEach(json::writeString);
                json.writeEndArray();
            }
        }
    }

    private void relation(Relation relation, String layer) {
        json.writeStartObject();
        json.writeStringProperty("id", relation.id().toString());
        json.writeStringProperty("layer", layer);
        json.writeStringProperty("type", relation.type().value());
        json.writeStringProperty("source", relation.source().toString());
        json.writeStringProperty("target", relation.target().toString());
        json.writeEndObject();
    }
}
