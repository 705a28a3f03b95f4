package org.glossator.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the label tree, and afterwards the places that name labels of it.
final class LabelReader {

    private static final Set<String> PROPERTIES = Set.of("name", "color", "key", "event", "guideline", "children");

    private final Set<LabelName> names = new LinkedHashSet<>();
    private final Map<String, LabelName> keys = new HashMap<>();

    List<Label> tree(Fields parent, String property) throws SchemaException {
        List<Label> labels = new ArrayList<>();
        for (Located item : parent.list(property)) {
            labels.add(label(Fields.of(item, PROPERTIES)));
        }
        return labels;
    }

    private Label label(Fields fields) throws SchemaException {
        LabelName name = new LabelName(fields.name());
        if (name.value().equals(SchemaJson.EVERY)) {
            throw fields.placeOf("name").refused("schema.star-label", SchemaJson.EVERY);
        }
        if (!names.add(name)) {
            throw fields.placeOf("name").refused("schema.duplicate-label", name.value());
        }
        return new Label(
                name,
                colour(fields),
                key(fields, name),
                fields.flag("event"),
                fields.text("guideline"),
                tree(fields, "children"));
    }

    private static @Nullable Colour colour(Fields fields) throws SchemaException {
        Optional<String> written = fields.optionalText("color");
        Optional<Colour> colour = written.flatMap(Colour::parse);
        if (written.isPresent() && colour.isEmpty()) {
            throw fields.placeOf("color").refused("schema.unknown-colour", written.get());
        }
        return colour.orElse(null);
    }

    /// A key is one printable character, and one label's alone whether or not it is struck with Shift.
    private @Nullable String key(Fields fields, LabelName name) throws SchemaException {
        Optional<String> key = fields.optionalText("key");
        if (key.isEmpty()) {
            return null;
        }
        String struck = key.get();
        if (struck.codePointCount(0, struck.length()) != 1 || !isPrintable(struck.codePointAt(0))) {
            throw fields.placeOf("key").refused("schema.not-a-key", struck);
        }
        LabelName other = keys.putIfAbsent(struck.toLowerCase(Locale.ROOT), name);
        if (other != null) {
            throw fields.placeOf("key").refused("schema.key-twice", struck, other.value(), name.value());
        }
        return struck;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /// The labels that `property` names, which must be in the tree; none where it names every label.
    List<LabelName> named(Fields fields, String property) throws SchemaException {
        fields.required(property);
        List<String> texts = fields.texts(property);
        if (texts.isEmpty() || (texts.contains(SchemaJson.EVERY) && texts.size() > 1)) {
            throw fields.placeOf(property).refused("schema.no-labels", property, SchemaJson.EVERY);
        }
        if (texts.equals(List.of(SchemaJson.EVERY))) {
            return List.of();
        }
        List<LabelName> named = texts.stream().map(LabelName::new).toList();
        for (LabelName name : named) {
            if (!names.contains(name)) {
                throw fields.placeOf(property).refused("schema.unknown-label", property, name.value());
            }
        }
        return named;
    }
}
