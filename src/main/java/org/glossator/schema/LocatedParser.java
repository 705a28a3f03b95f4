package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON text into values that know their places.
public final class LocatedParser {

    /// Deeper than any schema a person could use, and far from what would exhaust a stack.
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = new JsonFactory();

    private final String source;
    private final JsonParser parser;

    private LocatedParser(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /// The one value of `json`; its places name `source`.
    public static Located parse(String json, String source) throws SchemaException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new LocatedParser(source, parser).only();
        } catch (UnexpectedEndOfInputException end) {
            throw Place.of(source, end.getLocation()).refused("schema.truncated");
        } catch (JacksonException broken) {
            throw Place.of(source, broken.getLocation()).refused("schema.not-json");
        }
    }

    private Located only() throws SchemaException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw here().refused("schema.nothing");
        }
        Located value = value(first, 1);
        if (parser.nextToken() != null) {
            throw here().refused("schema.more-than-one");
        }
        return value;
    }

    private Located value(JsonToken token, int depth) throws SchemaException {
        Place place = here();
        if (depth > DEEPEST) {
            throw place.refused("schema.too-deep", DEEPEST);
        }
        return switch (token) {
            case START_OBJECT -> members(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_STRING -> new Located.Words(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Figure(place, parser.getString());
            case VALUE_TRUE -> new Located.Truth(place, true);
            case VALUE_FALSE -> new Located.Truth(place, false);
            case VALUE_NULL -> new Located.Nothing(place);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw place.refused("schema.not-json");
        };
    }

    private Located members(Place place, int depth) throws SchemaException {
        Map<String, Located> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (values.containsKey(name)) {
                throw here().refused("schema.property-twice", name);
            }
            values.put(name, value(parser.nextToken(), depth + 1));
        }
        return new Located.Members(place, values);
    }

    private Located items(Place place, int depth) throws SchemaException {
        List<Located> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, depth + 1));
        }
        return new Located.Items(place, values);
    }

    private Place here() {
        return Place.of(source, parser.currentTokenLocation());
    }
}
