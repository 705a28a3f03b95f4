package org.glossator.ui.annotate;

import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.schema.Schema;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;

/// What marks look like: those of the layer on the screen in their labels' colours, those beneath quieter, with
/// their layer's name beside the label, so that colour alone never tells whose they are.
record Looks(Schema schema) {

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
        return new Look(schema.colourOf(annotation.label()), annotation.label().value(), false);
    }

    /// Only what differs is told by a tag: where one has marked the same, the line beneath will do.
    private Look foreign(Layer layer, Annotation annotation, AnnotationSet own) {
        if (own.find(annotation.label(), annotation.spans()).isPresent()) {
            return new Look(schema.colourOf(annotation.label()), "", true);
        }
        String name = layer.name().length() <= LONGEST_NAME
                ? layer.name()
                : layer.name().substring(0, layer.name().offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        return new Look(schema.colourOf(annotation.label()), annotation.label().value() + " · " + name, true);
    }
}
