package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the label tree, and the lists that name labels of it.
final class LabelReader {

    private static final Set<String> PROPERTIES = Set.of("name", "color", "key", "event", "guideline", "children");

    private final Places places;

    LabelReader(Places places) {
        this.places = places;
    }

    List<Label> tree(Fields parent, String property) throws SchemaException {
        List<Label> labels = new ArrayList<>();
        for (Located item : parent.list(property)) {
            labels.add(label(Fields.of(item, PROPERTIES)));
        }
        return labels;
    }

    private Label label(Fields fields) throws SchemaException {
        LabelName name = new LabelName(fields.name());
        SchemaItem item = new SchemaItem.ALabel(name);
        places.put(item, Flaw.Field.NAME, fields.placeOf("name"));
        places.put(item, Flaw.Field.KEY, fields.placeOf("key"));
        places.put(item, Flaw.Field.CHILDREN, fields.placeOf("children"));
        return new Label(
                name,
                colour(fields),
                fields.optionalText("key").orElse(null),
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

    /// The labels that `property` names; none where it names every label.
    List<LabelName> named(Fields fields, String property) throws SchemaException {
        fields.required(property);
        List<String> texts = fields.texts(property);
        if (texts.isEmpty() || (texts.contains(SchemaJson.EVERY) && texts.size() > 1)) {
            throw fields.placeOf(property).refused("schema.no-labels", property, SchemaJson.EVERY);
        }
        if (texts.equals(List.of(SchemaJson.EVERY))) {
            return List.of();
        }
        return texts.stream().map(LabelName::new).toList();
    }
}
