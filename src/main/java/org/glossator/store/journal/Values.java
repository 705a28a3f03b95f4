package org.glossator.store.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// The small values within rows and changes: spans, attributes, metadata.
final class Values {

    private Values() {}

    static void writeSpans(JsonGenerator json, List<Span> spans, OffsetMap offsets) {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(offsets.toCodePoint(span.start()));
            json.writeNumber(offsets.toCodePoint(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static List<Span> readSpans(JsonNode node, OffsetMap offsets) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : node.values()) {
            spans.add(offsets.span(pair.required(0).intValue(), pair.required(1).intValue()));
        }
        return spans;
    }

    static void writeAttributes(JsonGenerator json, Map<AttributeName, AttributeValue> attributes) {
        json.writeStartObject();
        attributes.forEach((name, value) -> {
            json.writeName(name.value());
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AttributeValue value) {
        switch (value) {
            case AttributeValue.Text(var text) -> json.writeString(text);
            case AttributeValue.Flag(var flag) -> json.writeBoolean(flag);
            case AttributeValue.Numeric(var number) -> json.writeNumber(number);
            case AttributeValue.Choices(var chosen) -> {
                json.writeStartArray();
                chosen.forEach(json::writeString);
                json.writeEndArray();
            }
        }
    }

    static Map<AttributeName, AttributeValue> readAttributes(JsonNode node) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        for (var property : object(node).properties()) {
            attributes.put(new AttributeName(property.getKey()), value(property.getValue()));
        }
        return attributes;
    }

    private static AttributeValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new AttributeValue.Text(node.stringValue());
            case BOOLEAN -> new AttributeValue.Flag(node.booleanValue());
            case NUMBER -> new AttributeValue.Numeric(node.decimalValue());
            case ARRAY ->
                new AttributeValue.Choices(
                        node.values().stream().map(JsonNode::stringValue).toList());
            case NULL, OBJECT, POJO, BINARY, MISSING ->
                throw new DamagedJsonException("Not the value of an attribute: " + node);
        };
    }

    static void writeMetadata(JsonGenerator json, Map<String, String> metadata) {
        json.writeStartObject();
        metadata.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    static Map<String, String> readMetadata(JsonNode node) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (var property : object(node).properties()) {
            metadata.put(property.getKey(), property.getValue().stringValue());
        }
        return metadata;
    }

    private static JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw new DamagedJsonException("Not an object: " + node);
        }
        return node;
    }
}
