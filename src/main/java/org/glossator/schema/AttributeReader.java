package org.glossator.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.schema.AttributeType.Kind;
import org.jspecify.annotations.Nullable;

/// Reads attributes, be it those of annotations or the labels of documents.
final class AttributeReader {

    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final Set<String> OF_DOCUMENTS = Set.of("name", "type", "values", "default", "pattern", "guideline");
    private static final Set<String> OF_ANNOTATIONS =
            Stream.concat(OF_DOCUMENTS.stream(), Stream.of("on")).collect(Collectors.toUnmodifiableSet());

    private final Set<AttributeName> names = new HashSet<>();

    /// An attribute of annotations, carried by some of `labels`.
    AttributeType ofAnnotations(Located value, LabelReader labels) throws SchemaException {
        Fields fields = Fields.of(value, OF_ANNOTATIONS);
        AttributeName name = name(fields);
        return attribute(name, fields, labels.named(fields, "on"));
    }

    /// A label of documents.
    AttributeType ofDocuments(Located value) throws SchemaException {
        Fields fields = Fields.of(value, OF_DOCUMENTS);
        return attribute(name(fields), fields, List.of());
    }

    private AttributeName name(Fields fields) throws SchemaException {
        AttributeName name = new AttributeName(fields.name());
        if (!names.add(name)) {
            throw fields.placeOf("name").refused("schema.duplicate-attribute", name.value());
        }
        return name;
    }

    private static AttributeType attribute(AttributeName name, Fields fields, List<LabelName> on)
            throws SchemaException {
        Kind kind = kind(fields, name);
        AttributeType plain = new AttributeType(
                name,
                kind,
                on,
                values(fields, kind, name),
                null,
                pattern(fields, kind, name),
                fields.text("guideline"));
        return new AttributeType(
                name, kind, on, plain.values(), fallback(fields, plain), plain.pattern(), plain.guideline());
    }

    private static Kind kind(Fields fields, AttributeName name) throws SchemaException {
        fields.required("type");
        String type = fields.text("type");
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw fields.placeOf("type").refused("schema.unknown-type", type, name.value());
        }
        return kind;
    }

    private static List<String> values(Fields fields, Kind kind, AttributeName name) throws SchemaException {
        boolean chooses = kind == Kind.CHOICE || kind == Kind.CHOICES;
        List<String> values = fields.texts("values");
        if (chooses && values.isEmpty()) {
            throw fields.placeOf("values").refused("schema.no-values", name.value());
        }
        if (!chooses && fields.has("values")) {
            throw fields.placeOf("values").refused("schema.needless-property", "values", name.value());
        }
        return values;
    }

    private static @Nullable String pattern(Fields fields, Kind kind, AttributeName name) throws SchemaException {
        Optional<String> pattern = fields.optionalText("pattern");
        if (pattern.isEmpty()) {
            return null;
        }
        if (kind != Kind.TEXT) {
            throw fields.placeOf("pattern").refused("schema.needless-property", "pattern", name.value());
        }
        try {
            return Pattern.compile(pattern.get()).pattern();
        } catch (PatternSyntaxException broken) {
            throw fields.placeOf("pattern")
                    .refused("schema.broken-pattern", pattern.get(), name.value(), broken.getDescription());
        }
    }

    private static @Nullable String fallback(Fields fields, AttributeType attribute) throws SchemaException {
        if (!fields.has("default")) {
            return null;
        }
        Located written = fields.required("default");
        Optional<AttributeValue> value = switch (written) {
            case Located.Words words
            when attribute.kind() == Kind.CHOICES -> Optional.of(new AttributeValue.Choices(List.of(words.value())));
            case Located.Words words -> Optional.of(new AttributeValue.Text(words.value()));
            case Located.Truth truth -> Optional.of(new AttributeValue.Flag(truth.value()));
            case Located.Figure figure ->
                AttributeValue.Numeric.parse(figure.value()).map(Function.identity());
            case Located.Members _, Located.Items _, Located.Nothing _ -> Optional.empty();
        };
        return value.filter(attribute::accepts)
                .map(AttributeValue::toString)
                .orElseThrow(() -> written.place()
                        .refused("schema.unfit-default", attribute.name().value()));
    }
}
