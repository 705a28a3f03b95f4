package org.glossator.ui.annotate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// Written words as a value of an attribute.
public final class ValueReading {

    private static final int LONGEST = 40;

    private ValueReading() {}

    /// The value that `written` is; empty if the attribute cannot have it. Several choices are parted by commas.
    public static Optional<AttributeValue> read(AttributeType type, String written) {
        String words = written.strip();
        Optional<AttributeValue> value = switch (type.kind()) {
            case NUMBER -> AttributeValue.Numeric.parse(words).map(AttributeValue.class::cast);
            case FLAG ->
                switch (words) {
                    case "true" -> Optional.of(new AttributeValue.Flag(true));
                    case "false" -> Optional.of(new AttributeValue.Flag(false));
                    default -> Optional.empty();
                };
            case CHOICES -> Optional.of(new AttributeValue.Choices(choices(words)));
            case TEXT, CHOICE -> Optional.of(new AttributeValue.Text(words));
        };
        return value.filter(type::accepts);
    }

    /// Why `written` is none.
    public static Message refusal(AttributeType type, String written) {
        String words = written.strip();
        String brief = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        String name = type.name().value();
        return switch (type.kind()) {
            case NUMBER -> Message.of("annotate.bad-number", brief, name);
            case TEXT -> Message.of("annotate.bad-pattern", brief, String.valueOf(type.pattern()), name);
            case CHOICE, CHOICES -> Message.of("values.bad-choice", brief, name, String.join(", ", type.values()));
            case FLAG -> Message.of("values.bad-flag", brief, name);
        };
    }

    private static List<String> choices(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
