package org.glossator.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What can be told of an annotation (or, among the document labels, of a document).
///
/// @param name unique in its schema
/// @param kind what its values are
/// @param on the labels whose annotations carry it; empty where every label does
/// @param values what a choice offers, in order; empty for the other kinds
/// @param fallback the value an annotation has that was given none
/// @param pattern what a text has to match as a whole, a [Pattern]
/// @param guideline how to use it; may be empty
public record AttributeType(
        AttributeName name,
        Kind kind,
        List<LabelName> on,
        List<String> values,
        @Nullable String fallback,
        @Nullable String pattern,
        String guideline) {

    /// What the values of an attribute are.
    public enum Kind {
        CHOICE,
        CHOICES,
        FLAG,
        TEXT,
        NUMBER
    }

    public AttributeType {
        on = List.copyOf(on);
        values = List.copyOf(values);
    }

    /// The value an annotation has that was given none.
    public Optional<String> defaultValue() {
        return Optional.ofNullable(fallback);
    }

    /// Whether `value` is one that this attribute can have.
    public boolean accepts(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var text) ->
                switch (kind) {
                    case CHOICE -> values.contains(text);
                    case TEXT -> pattern == null || Pattern.matches(pattern, text);
                    case CHOICES, FLAG, NUMBER -> false;
                };
            case AttributeValue.Flag _ -> kind == Kind.FLAG;
            case AttributeValue.Numeric _ -> kind == Kind.NUMBER;
            case AttributeValue.Choices(var chosen) -> kind == Kind.CHOICES && values.containsAll(chosen);
        };
    }
}
