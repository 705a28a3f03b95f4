package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The properties of one JSON object of a schema file, each read as what it has to be.
///
/// @param place where the object begins
/// @param values the properties by name, none of them unexpected
record Fields(Place place, Map<String, Located> values) {

    /// The properties of `value`, which must be an object with no other properties than those `known`.
    static Fields of(Located value, Set<String> known) throws SchemaException {
        if (!(value instanceof Located.Members(var place, var values))) {
            throw value.place().refused("schema.not-an-object", value.kind());
        }
        for (var entry : values.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().place().refused("schema.unknown-property", entry.getKey());
            }
        }
        return new Fields(place, values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The property `name`, which must be there.
    Located required(String name) throws SchemaException {
        Located value = values.get(name);
        if (value == null) {
            throw place.refused("schema.missing-property", name);
        }
        return value;
    }

    /// Where the property `name` stands, else where the object does.
    Place placeOf(String name) {
        Located value = values.get(name);
        return value == null ? place : value.place();
    }

    /// A name: a text that must be there and not be blank.
    String name() throws SchemaException {
        Located value = required("name");
        String name = words("name", value);
        if (name.isBlank()) {
            throw value.place().refused("schema.blank-name");
        }
        return name;
    }

    /// A text, empty where the property is absent.
    String text(String name) throws SchemaException {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(String name) throws SchemaException {
        Located value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(words(name, value));
    }

    /// A flag, false where the property is absent.
    boolean flag(String name) throws SchemaException {
        return switch (values.get(name)) {
            case null -> false;
            case Located.Truth truth -> truth.value();
            case Located other -> throw wrong(name, "flag", other);
        };
    }

    /// A count from 1, which is 1 where the property is absent.
    int count(String name) throws SchemaException {
        Located value = values.get(name);
        if (value == null) {
            return 1;
        }
        if (value instanceof Located.Figure figure && figure.value().matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(figure.value());
        }
        throw value.place().refused("schema.not-a-count", name);
    }

    /// A list, empty where the property is absent.
    List<Located> list(String name) throws SchemaException {
        return switch (values.get(name)) {
            case null -> List.of();
            case Located.Items items -> items.values();
            case Located other -> throw wrong(name, "list", other);
        };
    }

    /// A list of texts that says nothing twice, empty where the property is absent.
    List<String> texts(String name) throws SchemaException {
        List<String> texts = new ArrayList<>();
        for (Located item : list(name)) {
            String text = words(name, item);
            if (text.isBlank() || texts.contains(text)) {
                throw item.place().refused("schema.blank-or-twice", name, text);
            }
            texts.add(text);
        }
        return texts;
    }

    private static String words(String name, Located value) throws SchemaException {
        if (value instanceof Located.Words words) {
            return words.value();
        }
        throw wrong(name, "text", value);
    }

    private static SchemaException wrong(String name, String expected, Located found) {
        return found.place().refused("schema.wrong-type", name, expected, found.kind());
    }
}
