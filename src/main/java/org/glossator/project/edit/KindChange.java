package org.glossator.project.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// Says what an attribute said in the kind of value that it has now.
final class KindChange {

    private KindChange() {}

    /// `value` as `attribute` can say it; itself where it cannot, to be named by a check. Nothing is lost: what was
    /// said is said, only otherwise.
    static AttributeValue of(AttributeValue value, AttributeType attribute) {
        return attribute.accepts(value)
                ? value
                : said(value, attribute).filter(attribute::accepts).orElse(value);
    }

    private static Optional<AttributeValue> said(AttributeValue value, AttributeType attribute) {
        return switch (attribute.kind()) {
            case CHOICES ->
                value instanceof AttributeValue.Choices
                        ? Optional.of(value)
                        : Optional.of(new AttributeValue.Choices(List.of(value.toString())));
            case CHOICE, TEXT ->
                value instanceof AttributeValue.Choices(var chosen) && chosen.size() != 1
                        ? textOf(value, attribute)
                        : Optional.of(new AttributeValue.Text(value.toString()));
            case FLAG, NUMBER -> attribute.read(value.toString());
        };
    }

    /// Several values can be written out as one text, but are not one choice.
    private static Optional<AttributeValue> textOf(AttributeValue value, AttributeType attribute) {
        return attribute.kind() == AttributeType.Kind.TEXT
                ? Optional.of(new AttributeValue.Text(value.toString()))
                : Optional.empty();
    }
}
