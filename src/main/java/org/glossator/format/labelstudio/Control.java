package org.glossator.format.labelstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.format.FormatException;
import org.glossator.format.json.Fields;
import org.glossator.schema.AttributeValue;
import tools.jackson.databind.JsonNode;

/// What is told of a region or a task by choices, text areas, numbers, ratings and taxonomies.
final class Control {

    private static final Set<String> KNOWN = Set.of("choices", "textarea", "number", "rating", "taxonomy", "datetime");

    private Control() {}

    static boolean isKnown(String type) {
        return KNOWN.contains(type);
    }

    /// What `result` tells; empty if it tells nothing that an attribute can say.
    ///
    /// One choice is a word, or a flag if it reads `true` or `false`; several are a list.
    static Optional<AttributeValue> value(Fields result) throws FormatException {
        String type = result.requiredText("type");
        Optional<Fields> value = result.object("value");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String key = type.equals("textarea") ? "text" : type;
        Optional<JsonNode> told = value.get().value(key);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (told.get().isNumber()) {
            return AttributeValue.Numeric.parse(told.get().asString()).map(number -> number);
        }
        List<String> words = words(told.get());
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(single(words.getFirst(), type));
            default -> Optional.of(new AttributeValue.Choices(words));
        };
    }

    private static AttributeValue single(String word, String type) {
        boolean isFlag = type.equals("choices") && (word.equals("true") || word.equals("false"));
        return isFlag ? new AttributeValue.Flag(word.equals("true")) : new AttributeValue.Text(word);
    }

    /// The words of a text or a list; a path of a taxonomy is one word.
    private static List<String> words(JsonNode told) {
        List<String> words = new ArrayList<>();
        if (told.isString()) {
            words.add(told.stringValue());
        }
        for (JsonNode each : told.isArray() ? told : List.<JsonNode>of()) {
            words.add(
                    each.isArray()
                            ? each.values().stream().map(JsonNode::asString).collect(Collectors.joining(" / "))
                            : each.asString());
        }
        return words;
    }
}
