package org.glossator.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, each taken for what it has to be. A field that is `null` is as good as absent.
///
/// @param of the name under which the object stands, as sentences call it
public record Fields(JsonNode node, String of, Place place) {

    /// The object that `value` is.
    ///
    /// @throws FormatException if it is something else
    public static Fields of(JsonNode value, String name, Place place) throws FormatException {
        if (!value.isObject()) {
            throw place.refused("format.json-wrong-type", name, "object");
        }
        return new Fields(value, name, place);
    }

    /// The names of all fields, in order.
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    public boolean has(String name) {
        return value(name).isPresent();
    }

    /// What stands under `name`, whatever it is.
    public Optional<JsonNode> value(String name) {
        return node.optional(name).filter(value -> !value.isNull());
    }

    /// The text under `name`, if there is one.
    public Optional<String> text(String name) throws FormatException {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isString()) {
            throw wrong(name, "text");
        }
        return value.map(JsonNode::stringValue);
    }

    /// The text under `name`.
    public String requiredText(String name) throws FormatException {
        return text(name).orElseThrow(() -> missing(name));
    }

    /// The text or number under `name` as words, which is how ids are written.
    public Optional<String> id(String name) throws FormatException {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isString() && !value.get().isIntegralNumber()) {
            throw wrong(name, "id");
        }
        return value.map(JsonNode::asString);
    }

    /// The text or number under `name` as words.
    public String requiredId(String name) throws FormatException {
        return id(name).orElseThrow(() -> missing(name));
    }

    /// The offset or index under `name`: a whole number, which may be negative where the file is wrong.
    public int offset(String name) throws FormatException {
        return offset(value(name).orElseThrow(() -> missing(name)), name, place);
    }

    /// The offset that `value` is.
    public static int offset(JsonNode value, String name, Place place) throws FormatException {
        if (!value.isIntegralNumber() || value.intValueOpt().isEmpty()) {
            throw place.refused("format.json-wrong-type", name, "offset");
        }
        return value.intValue();
    }

    /// The items of the list under `name`; none if there is no list.
    public List<JsonNode> list(String name) throws FormatException {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw wrong(name, "list");
        }
        return List.copyOf(value.get().values());
    }

    /// The texts of the list under `name`; none if there is no list.
    public List<String> texts(String name) throws FormatException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            if (!item.isString()) {
                throw wrong(name, "texts");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    /// The objects of the list under `name`; none if there is no list.
    public List<Fields> objects(String name) throws FormatException {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : list(name)) {
            objects.add(of(item, name, place));
        }
        return objects;
    }

    /// The object under `name`, if there is one.
    public Optional<Fields> object(String name) throws FormatException {
        Optional<JsonNode> value = value(name);
        return value.isPresent() ? Optional.of(of(value.get(), name, place)) : Optional.empty();
    }

    /// All fields but those called `taken`, as words: what is neither text nor number nor flag is kept as its JSON.
    /// Empty lists and objects say nothing and are left out.
    public Map<String, String> told(Set<String> taken) {
        Map<String, String> told = new LinkedHashMap<>();
        for (var field : node.properties()) {
            JsonNode value = field.getValue();
            boolean silent = value.isNull() || (value.isContainer() && value.isEmpty());
            if (!silent && !taken.contains(field.getKey())) {
                told.put(field.getKey(), value.isContainer() ? value.toString() : value.asString());
            }
        }
        return told;
    }

    /// The refusal of a record that lacks `name`.
    public FormatException missing(String name) {
        return place.refused("format.json-missing", of, name);
    }

    /// The refusal of a record in which `name` is not what it has to be.
    ///
    /// @param expected one of the kinds that the sentence knows
    public FormatException wrong(String name, String expected) {
        return place.refused("format.json-wrong-type", name, expected);
    }
}
