package org.glossator.ui.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.message.Message;
import org.glossator.review.adjudicate.Feedback;
import org.glossator.schema.Schema;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;

/// What marks look like: those of the layer on the screen in their labels' colours, those beneath quieter, with
/// their layer's name beside the label, so that colour alone never tells whose they are. Where review decided otherwise
/// than a mark says, its tag says so.
///
/// @param verdicts what was decided about a mark of the layer on the screen
record Looks(Schema schema, Function<Annotation, Optional<Feedback>> verdicts) {

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
        String label = annotation.label().value();
        String tag = verdicts.apply(annotation)
                .filter(Feedback::differs)
                .map(feedback ->
                        Message.of("verdict.tag", label, feedback.fate().name()).sentence())
                .orElse(label);
        return new Look(schema.colourOf(annotation.label()), tag, false);
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
