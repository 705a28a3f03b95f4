package org.glossator.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.Flaw.Field;
import org.jspecify.annotations.Nullable;

/// Reads attributes, be it those of annotations or the labels of documents.
final class AttributeReader {

    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final Set<String> OF_DOCUMENTS = Set.of("name", "type", "values", "default", "pattern", "guideline");
    private static final Set<String> OF_ANNOTATIONS =
            Stream.concat(OF_DOCUMENTS.stream(), Stream.of("on")).collect(Collectors.toUnmodifiableSet());

    private final Places places;
    private final AttributeScope scope;

    AttributeReader(Places places, AttributeScope scope) {
        this.places = places;
        this.scope = scope;
    }

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
        SchemaItem item = scope.item(name);
        places.put(item, Field.NAME, fields.placeOf("name"));
        places.put(item, Field.ON, fields.placeOf("on"));
        places.put(item, Field.VALUES, fields.placeOf("values"));
        places.put(item, Field.PATTERN, fields.placeOf("pattern"));
        places.put(item, Field.DEFAULT, fields.placeOf("default"));
        return name;
    }

    private static AttributeType attribute(AttributeName name, Fields fields, List<LabelName> on)
            throws SchemaException {
        Kind kind = kind(fields, name);
        return new AttributeType(
                name,
                kind,
                on,
                fields.texts("values"),
                fallback(fields, kind, name),
                fields.optionalText("pattern").orElse(null),
                fields.text("guideline"));
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

    private static @Nullable String fallback(Fields fields, Kind kind, AttributeName name) throws SchemaException {
        if (!fields.has("default")) {
            return null;
        }
        Located written = fields.required("default");
        Optional<String> value = switch (written) {
            case Located.Words(var _, var words) when isWords(kind) -> Optional.of(words);
            case Located.Truth(var _, var truth) when kind == Kind.FLAG -> Optional.of(Boolean.toString(truth));
            case Located.Figure(var _, var figure)
            when kind == Kind.NUMBER -> AttributeValue.Numeric.parse(figure).map(AttributeValue.Numeric::toString);
            case Located _ -> Optional.empty();
        };
        return value.orElseThrow(() -> written.place().refused("schema.unfit-default", name.value()));
    }

    private static boolean isWords(Kind kind) {
        return kind == Kind.CHOICE || kind == Kind.CHOICES || kind == Kind.TEXT;
    }
}
