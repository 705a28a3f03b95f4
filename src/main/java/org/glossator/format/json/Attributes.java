package org.glossator.format.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.format.FormatException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Attributes as JSON has them: a text, `true` or `false`, a number, or a list of texts.
public final class Attributes {

    private static final JsonFactory JSON = new JsonFactory();

    private Attributes() {}

    /// Writes `attributes` as an object under `name`.
    public static void write(JsonGenerator json, String name, Map<AttributeName, AttributeValue> attributes) {
        json.writeObjectPropertyStart(name);
        attributes.forEach((key, value) -> {
            json.writeName(key.value());
            write(json, value);
        });
        json.writeEndObject();
    }

    /// `attributes` as an object by itself.
    public static String json(Map<AttributeName, AttributeValue> attributes) {
        return object(json -> attributes.forEach((key, value) -> {
            json.writeName(key.value());
            write(json, value);
        }));
    }

    /// `texts` as an object by itself.
    public static String jsonOf(Map<String, String> texts) {
        return object(json -> texts.forEach(json::writeStringProperty));
    }

    private static String object(Consumer<JsonGenerator> fields) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return written.toString();
    }

    private static void write(JsonGenerator json, AttributeValue value) {
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

    /// The attributes under `name`; none if there are none.
    ///
    /// @throws FormatException if one is blank by name or says what none can
    public static Map<AttributeName, AttributeValue> read(Fields fields, String name) throws FormatException {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        var object = fields.object(name);
        if (object.isPresent()) {
            for (String key : object.get().names()) {
                if (key.isBlank()) {
                    throw fields.wrong(name, "attribute");
                }
                attributes.put(new AttributeName(key), value(object.get(), key));
            }
        }
        return attributes;
    }

    private static AttributeValue value(Fields fields, String name) throws FormatException {
        JsonNode value = fields.value(name).orElseThrow(() -> fields.wrong(name, "attribute"));
        if (value.isString()) {
            return new AttributeValue.Text(value.stringValue());
        }
        if (value.isBoolean()) {
            return new AttributeValue.Flag(value.booleanValue());
        }
        if (value.isNumber()) {
            return AttributeValue.Numeric.parse(value.asString()).orElseThrow(() -> fields.wrong(name, "attribute"));
        }
        List<String> chosen = new ArrayList<>();
        if (!value.isArray()) {
            throw fields.wrong(name, "attribute");
        }
        for (JsonNode each : value) {
            if (!each.isString()) {
                throw fields.wrong(name, "attribute");
            }
            chosen.add(each.stringValue());
        }
        return new AttributeValue.Choices(chosen);
    }
}
