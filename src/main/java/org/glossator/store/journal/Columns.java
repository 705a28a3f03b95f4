package org.glossator.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// The values that a row keeps as words or JSON: states, kinds, spans, attributes, metadata, operations. Every
/// reading throws an [IllegalArgumentException], [IndexOutOfBoundsException] or
/// [tools.jackson.core.JacksonException] for what it cannot be.
public final class Columns {

    private Columns() {}

    public static String word(DocumentState state) {
        return Json.word(state);
    }

    public static DocumentState state(String word) {
        return Json.value(DocumentState.class, word);
    }

    public static String word(Assignment assignment) {
        return Json.word(assignment);
    }

    public static Assignment assignment(String word) {
        return Json.value(Assignment.class, word);
    }

    public static String word(Decision.Origin origin) {
        return Json.word(origin);
    }

    public static Decision.Origin origin(String word) {
        return Json.value(Decision.Origin.class, word);
    }

    public static String word(Decision.Cause cause) {
        return Json.word(cause);
    }

    public static Decision.Cause cause(String word) {
        return Json.value(Decision.Cause.class, word);
    }

    /// What a decision was about, an array of objects: see the package description of [org.glossator.store].
    public static String subjects(List<Decision.Subject> subjects, OffsetMap offsets) {
        return Json.text(json -> Decisions.writeSubjects(json, subjects, offsets));
    }

    public static List<Decision.Subject> subjects(String json, OffsetMap offsets) {
        return Decisions.readSubjects(Json.read(json), offsets);
    }

    /// An array of ids.
    public static String annotationIds(List<AnnotationId> ids) {
        return Json.text(json -> Decisions.writeIds(json, ids));
    }

    public static List<AnnotationId> annotationIds(String json) {
        return Decisions.readIds(Json.read(json), AnnotationId::parse);
    }

    /// An array of ids.
    public static String relationIds(List<RelationId> ids) {
        return Json.text(json -> Decisions.writeIds(json, ids));
    }

    public static List<RelationId> relationIds(String json) {
        return Decisions.readIds(Json.read(json), RelationId::parse);
    }

    public static String word(Layer.Kind kind) {
        return Json.word(kind);
    }

    public static Layer.Kind kind(String word) {
        return Json.value(Layer.Kind.class, word);
    }

    /// `[[start, end], …]` in code points.
    public static String spans(List<Span> spans, OffsetMap offsets) {
        return Json.text(json -> Values.writeSpans(json, spans, offsets));
    }

    public static List<Span> spans(String json, OffsetMap offsets) {
        return Values.readSpans(Json.read(json), offsets);
    }

    /// An object: words as strings, flags as booleans, numbers as they were written, choices as arrays.
    public static String attributes(Map<AttributeName, AttributeValue> attributes) {
        return Json.text(json -> Values.writeAttributes(json, attributes));
    }

    public static Map<AttributeName, AttributeValue> attributes(String json) {
        return Values.readAttributes(Json.read(json));
    }

    /// An object of strings.
    public static String metadata(Map<String, String> metadata) {
        return metadata.isEmpty() ? "{}" : Json.text(json -> Values.writeMetadata(json, metadata));
    }

    public static Map<String, String> metadata(String json) {
        return json.equals("{}") ? Map.of() : Values.readMetadata(Json.read(json));
    }

    /// `{"key": …, "arguments": […]}`: arguments are strings, whole numbers or messages in the same form.
    public static String operation(Message operation) {
        return Json.text(json -> write(json, operation));
    }

    private static void write(JsonGenerator json, Message operation) {
        json.writeStartObject();
        json.writeStringProperty("key", operation.key());
        json.writeArrayPropertyStart("arguments");
        for (Object argument : operation.arguments()) {
            switch (argument) {
                case Integer number -> json.writeNumber(number);
                case Long number -> json.writeNumber(number);
                case Message part -> write(json, part);
                default -> json.writeString(argument.toString());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static Message operation(String json) {
        return message(Json.read(json));
    }

    private static Message message(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode argument : node.required("arguments").values()) {
            arguments.add(
                    argument.isObject()
                            ? message(argument)
                            : argument.isIntegralNumber() ? whole(argument) : argument.stringValue());
        }
        return new Message(node.required("key").stringValue(), arguments);
    }

    private static Object whole(JsonNode number) {
        long value = number.longValue();
        return value == (int) value ? (Object) (int) value : (Object) value;
    }
}
