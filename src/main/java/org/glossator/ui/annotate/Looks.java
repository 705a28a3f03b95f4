package org.glossator.ui.annotate;

import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.schema.Colour;
import org.glossator.schema.Schema;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;

/// What marks look like: those of the layer on the screen in their labels' colours, those beneath in paler ones, with
/// their layer's name beside the label, so that colour alone never tells whose they are.
record Looks(Schema schema) {

    /// How much of a label's colour is left in a mark beneath, in percent.
    private static final int HUE_LEFT = 35;

    private static final int LONGEST_NAME = 18;

    /// What is drawn over a document.
    Decorations decorations(Markup shown, Map<Layer, Markup> beneath) {
        Decorations all = Decorations.of(shown.annotations(), this::own);
        for (var each : beneath.entrySet()) {
            all = all.above(new Decorations.Shown(
                    each.getValue().annotations(),
                    annotation -> foreign(each.getKey(), annotation, shown.annotations())));
        }
        return all;
    }

    private Look own(Annotation annotation) {
        return new Look(schema.colourOf(annotation.label()), annotation.label().value());
    }

    /// Only what differs is told by a tag: where one has marked the same, the line beneath will do.
    private Look foreign(Layer layer, Annotation annotation, AnnotationSet own) {
        if (own.find(annotation.label(), annotation.spans()).isPresent()) {
            return new Look(pale(schema.colourOf(annotation.label())), "");
        }
        String name = layer.name().length() <= LONGEST_NAME
                ? layer.name()
                : layer.name().substring(0, layer.name().offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        return new Look(
                pale(schema.colourOf(annotation.label())), annotation.label().value() + " · " + name);
    }

    private static Colour pale(Colour colour) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int own = Integer.parseInt(colour.hex().substring(i, i + 2), 16);
            int grey = Integer.parseInt(Schema.PLAIN.hex().substring(i, i + 2), 16);
            mixed.append(String.format("%02X", (own * HUE_LEFT + grey * (100 - HUE_LEFT)) / 100));
        }
        return new Colour(mixed.toString());
    }
}
