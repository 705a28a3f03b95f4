package org.glossator.ui.annotate.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// The values of an attribute that can be told by one key, each with what telling it makes of the mark.
final class ValueChoices {

    /// Something that can be told.
    ///
    /// @param name what one reads
    /// @param value what is told; nothing any more where it is empty
    /// @param told whether the mark says so now
    record ValueChoice(String name, Optional<AttributeValue> value, boolean told) {}

    private ValueChoices() {}

    /// What can be told of `mark`; nothing where words or a number have to be written. Of several choices each is
    /// added or taken away.
    static List<ValueChoice> of(AttributeType type, Annotation mark) {
        Optional<AttributeValue> now = Optional.ofNullable(mark.attributes().get(type.name()));
        return switch (type.kind()) {
            case CHOICE ->
                type.values().stream()
                        .map(each -> choice(each, new AttributeValue.Text(each), now))
                        .toList();
            case CHOICES ->
                type.values().stream().map(each -> toggled(type, each, now)).toList();
            case FLAG ->
                List.of(
                        choice(Message.of("values.yes").sentence(), new AttributeValue.Flag(true), now),
                        choice(Message.of("values.no").sentence(), new AttributeValue.Flag(false), now));
            case TEXT, NUMBER -> List.of();
        };
    }

    private static ValueChoice choice(String name, AttributeValue value, Optional<AttributeValue> now) {
        return new ValueChoice(name, Optional.of(value), now.equals(Optional.of(value)));
    }

    private static ValueChoice toggled(AttributeType type, String value, Optional<AttributeValue> now) {
        List<String> chosen = now.orElse(null) instanceof AttributeValue.Choices(var values) ? values : List.of();
        List<String> fresh = new ArrayList<>();
        for (String each : type.values()) {
            if (each.equals(value) != chosen.contains(each)) {
                fresh.add(each);
            }
        }
        return new ValueChoice(
                value,
                fresh.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Choices(fresh)),
                chosen.contains(value));
    }
}
