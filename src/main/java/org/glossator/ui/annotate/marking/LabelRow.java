package org.glossator.ui.annotate.marking;

import java.util.stream.Collectors;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.ui.match.Name;

/// A label as it is offered.
///
/// @param path the way down to it, “Agreement › Process”, made ready to be found
/// @param key the key that gives it; empty if there is none
record LabelRow(LabelName label, Name path, Colour colour, String key) {

    static LabelRow of(Label label, Schema schema, String key) {
        String path = schema.pathTo(label.name()).stream()
                .map(step -> step.name().value())
                .collect(Collectors.joining(" › "));
        return new LabelRow(label.name(), Name.of(path), schema.colourOf(label.name()), key);
    }
}
