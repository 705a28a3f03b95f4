package org.glossator.schema.labelstudio;

import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.Gathering;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.NamedColours;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationType;
import org.glossator.schema.SchemaReading;
import org.jspecify.annotations.Nullable;

/// Makes labels, relation types and attributes of the controls of a configuration, in the order in which they stand.
/// Attributes come in at the end, when all labels that they name are known.
final class Controls {

    private final NamedColours colours = new NamedColours();
    private final Gathering gathering;
    private final PerRegion told;
    private @Nullable Element pictureLabels;

    Controls(Gathering gathering) {
        this.gathering = gathering;
        this.told = new PerRegion(gathering);
    }

    void beginLabels(Element labels) {
        if (labels.get("value").startsWith("$")) {
            gathering.leave(labels.line(), "schema.labelstudio-dynamic", labels.get("name"), labels.get("value"));
        }
        if (labels.get("choice").equals("multiple")) {
            gathering.leave(labels.line(), "schema.labelstudio-several", labels.get("name"));
        }
    }

    void label(Element element) {
        String value = element.get("value");
        if (pictureLabels != null) {
            gathering.leave(element.line(), "schema.labelstudio-picture", value, pictureLabels.name());
        } else if (value.isEmpty()) {
            gathering.leave(element.line(), "schema.flaw-blank-name");
        } else {
            String key = element.get("hotkey");
            gathering.label(
                    element.line(),
                    new Label(
                            new LabelName(value),
                            colour(element).orElse(null),
                            key.isEmpty() ? null : key,
                            false,
                            guideline(element),
                            List.of()),
                    null);
        }
    }

    private static String guideline(Element label) {
        String hint = label.get("hint");
        String alias = label.get("alias");
        String also =
                alias.isEmpty() ? "" : Message.of("schema.also-called", alias).english();
        return hint.isEmpty() || also.isEmpty() ? hint + also : hint + "\n\n" + also;
    }

    void relation(Element element) {
        String value = element.get("value");
        if (value.isEmpty()) {
            gathering.leave(element.line(), "schema.flaw-blank-name");
            return;
        }
        if (!element.get("background").isEmpty()) {
            gathering.leave(element.line(), "schema.relation-colour-left", value);
        }
        gathering.take(element.line(), new RelationChange.Add(RelationType.of(value), Integer.MAX_VALUE));
    }

    void begin(Element control) {
        told.begin(control);
    }

    void choice(Element element) {
        told.choice(element);
    }

    void unknown(Element element) {
        if (element.name().endsWith("Labels")) {
            pictureLabels = element;
        }
        gathering.leave(element.line(), "schema.labelstudio-unknown", element.name());
    }

    void end(String name) {
        if (pictureLabels != null && pictureLabels.name().equals(name)) {
            pictureLabels = null;
        }
        told.end(name);
    }

    SchemaReading reading() {
        told.finish();
        return gathering.reading();
    }

    private Optional<Colour> colour(Element element) {
        String written = element.get("background");
        Optional<Colour> colour = colours.read(written);
        if (colour.isEmpty() && !written.isEmpty()) {
            gathering.leave(element.line(), "schema.colour-left", written, element.get("value"));
        }
        return colour;
    }
}
