package org.glossator.format.huggingface;

import java.util.Arrays;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.flat.Placed;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Attributes;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.Tokens;
import tools.jackson.core.JsonGenerator;

/// One document as a line.
///
/// @param flat the same document brought down to tags
record Line(LayeredDocument document, FlatDocument flat, TagNames tags) {

    void write(JsonGenerator json) {
        String text = document.document().text();
        json.writeStartObject();
        json.writeStringProperty("id", document.document().id().toString());
        json.writeStringProperty("name", document.document().name());
        json.writeStringProperty("text", text);
        json.writeStringProperty(
                "metadata", Attributes.jsonOf(document.document().head().metadata()));
        tokens(json, text);
        OffsetMap offsets = OffsetMap.of(text);
        json.writeArrayPropertyStart("entities");
        for (LayerMarkup layer : document.layers()) {
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                entity(json, layer, annotation, offsets);
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        for (LayerMarkup layer : document.layers()) {
            for (Relation relation : layer.markup().relations().inOrder()) {
                json.writeStartObject();
                json.writeStringProperty("layer", layer.name());
                json.writeStringProperty("type", relation.type().value());
                json.writeStringProperty("source", relation.source().toString());
                json.writeStringProperty("target", relation.target().toString());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tokens(JsonGenerator json, String text) {
        Tokens tokens = flat.tokens();
        int[] numbers = new int[tokens.size()];
        Arrays.fill(numbers, TagNames.OUTSIDE);
        for (Placed placed : flat.kept()) {
            int first = tags.first(placed.annotation().label());
            Arrays.fill(numbers, placed.tokens().first(), placed.tokens().end(), first + 1);
            numbers[placed.tokens().first()] = first;
        }
        json.writeArrayPropertyStart("tokens");
        for (int i = 0; i < tokens.size(); i++) {
            json.writeString(text.substring(tokens.start(i), tokens.end(i)));
        }
        json.writeEndArray();
        json.writeName("ner_tags");
        json.writeArray(numbers, 0, numbers.length);
    }

    private void entity(JsonGenerator json, LayerMarkup layer, Annotation annotation, OffsetMap offsets) {
        json.writeStartObject();
        json.writeStringProperty("id", annotation.id().toString());
        json.writeStringProperty("layer", layer.name());
        json.writeStringProperty("label", annotation.label().value());
        place(json, annotation.outer(), offsets);
        json.writeStringProperty("text", annotation.quote(document.document().text()));
        json.writeArrayPropertyStart("spans");
        for (Span span : annotation.spans()) {
            json.writeStartObject();
            place(json, span, offsets);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("attributes", Attributes.json(annotation.attributes()));
        json.writeStringProperty("note", annotation.note());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Span span, OffsetMap offsets) {
        json.writeNumberProperty("start", offsets.toCodePoint(span.start()));
        json.writeNumberProperty("end", offsets.toCodePoint(span.end()));
    }
}
