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
        pattern = pattern == null || pattern.isEmpty() ? null : pattern;
    }

    /// An attribute of this kind with nothing said of it yet; a choice needs values before it is sound.
    public static AttributeType of(String name, Kind kind) {
        return new AttributeType(new AttributeName(name), kind, List.of(), List.of(), null, null, "");
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

    /// The value that `written` stands for in an attribute of this kind, be it one that it accepts or not; empty where
    /// it is no number, no yes or no.
    public Optional<AttributeValue> read(String written) {
        return switch (kind) {
            case CHOICE, TEXT -> Optional.of(new AttributeValue.Text(written));
            case CHOICES -> Optional.of(new AttributeValue.Choices(List.of(written)));
            case FLAG ->
                written.equals("true") || written.equals("false")
                        ? Optional.of(new AttributeValue.Flag(written.equals("true")))
                        : Optional.empty();
            case NUMBER ->
                AttributeValue.Numeric.parse(written)
                        .filter(number -> number.toString().equals(written))
                        .map(number -> number);
        };
    }

    public AttributeType named(AttributeName other) {
        return new AttributeType(other, kind, on, values, fallback, pattern, guideline);
    }

    /// The same attribute with another default, null for none.
    public AttributeType fallingBackOn(@Nullable String other) {
        return new AttributeType(name, kind, on, values, other, pattern, guideline);
    }

    public AttributeType offering(List<String> others) {
        return new AttributeType(name, kind, on, others, fallback, pattern, guideline);
    }

    public AttributeType on(List<LabelName> others) {
        return new AttributeType(name, kind, others, values, fallback, pattern, guideline);
    }

    public AttributeType matching(@Nullable String other) {
        return new AttributeType(name, kind, on, values, fallback, other, guideline);
    }

    public AttributeType guided(String other) {
        return new AttributeType(name, kind, on, values, fallback, pattern, other);
    }
}
