package org.glossator.format.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.format.FormatException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.TextFlaw;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Goes through the JSON of one line and takes each value for what it has to be. Its methods begin at a value and
/// end at that value's last token.
final class LineCursor {

    /// Reads the value of one property of an object.
    @FunctionalInterface
    interface Property {
        void read(String name) throws FormatException;
    }

    /// Reads one item of a list.
    @FunctionalInterface
    interface Item {
        void read() throws FormatException;
    }

    private final JsonParser parser;
    private final LinePlace place;
    private final Consumer<String> unknown;

    /// @param unknown told the names of properties that this format has not
    LineCursor(JsonParser parser, LinePlace place, Consumer<String> unknown) {
        this.parser = parser;
        this.place = place;
        this.unknown = unknown;
    }

    void object(String name, Property property) throws FormatException {
        require(name, "object", parser.currentToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            require(name, "names", TextFlaw.firstIn(key).isEmpty());
            parser.nextToken();
            property.read(key);
        }
    }

    void list(String name, Item item) throws FormatException {
        require(name, "list", parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    /// A text without a flaw: whatever is kept beside a document's text must keep as exactly as it.
    String text(String name) throws FormatException {
        require(name, "text", parser.currentToken() == JsonToken.VALUE_STRING);
        String text = parser.getString();
        var flaw = TextFlaw.firstIn(text);
        if (flaw.isPresent()) {
            throw place.refused("format.jsonl-flaw", name, flaw.get().offset());
        }
        return text;
    }

    /// An offset: a whole number that is not negative.
    int offset(String name) throws FormatException {
        require(name, "offset", parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        String digits = parser.getString();
        require(name, "offset", digits.length() < 10 && digits.charAt(0) != '-');
        return Integer.parseInt(digits);
    }

    /// A list of `[start, end]` pairs.
    List<int[]> pairs(String name) throws FormatException {
        List<int[]> pairs = new ArrayList<>();
        list(name, () -> {
            List<Integer> pair = new ArrayList<>();
            list(name, () -> pair.add(offset(name)));
            require(name, "pairs", pair.size() == 2);
            pairs.add(new int[] {pair.getFirst(), pair.getLast()});
        });
        return pairs;
    }

    Map<AttributeName, AttributeValue> attributes(String name) throws FormatException {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        object(name, key -> {
            require(name, "names", !key.isBlank());
            attributes.put(new AttributeName(key), attribute(key));
        });
        return attributes;
    }

    private AttributeValue attribute(String name) throws FormatException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new AttributeValue.Text(text(name));
            case VALUE_TRUE -> new AttributeValue.Flag(true);
            case VALUE_FALSE -> new AttributeValue.Flag(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                AttributeValue.Numeric.parse(parser.getString()).orElseThrow(() -> wrong(name, "number"));
            case START_ARRAY -> {
                List<String> chosen = new ArrayList<>();
                list(name, () -> chosen.add(text(name)));
                yield new AttributeValue.Choices(chosen);
            }
            default -> throw wrong(name, "attribute");
        };
    }

    /// Passes over the value of a property that this format has not.
    void leaveOut(String name) {
        unknown.accept(name);
        parser.skipChildren();
    }

    private void require(String name, String expected, boolean found) throws FormatException {
        if (!found) {
            throw wrong(name, expected);
        }
    }

    private FormatException wrong(String name, String expected) {
        return place.refused("format.jsonl-wrong-type", name, expected);
    }
}
