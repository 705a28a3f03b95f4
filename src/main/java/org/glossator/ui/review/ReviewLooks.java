package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.ReviewPlan;
import org.glossator.ui.review.model.ReviewedDocument;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;
import org.jspecify.annotations.Nullable;

/// What the marks of compared layers look like: what all agree upon is drawn once; what is disputed has a dashed frame
/// and says whose it is; what has been settled is gold's, with a tick.
record ReviewLooks(Schema schema) {

    /// What is drawn over a document.
    ///
    /// @param current the difference that is looked at, which shows all sides even if it is settled; null for none
    Decorations decorations(ReviewedDocument document, @Nullable CaseRow current) {
        Sides sides = new Sides(document.plan().layers().size());
        for (CaseRow row : document.rows()) {
            if (row.item() instanceof MarkCase marks) {
                if (row.isOpen()) {
                    sides.dispute(marks);
                } else if (row.isDifference() && row.equals(current)) {
                    sides.recall(marks);
                } else if (!row.isDifference() && row.decision().isEmpty()) {
                    sides.agree(marks);
                }
            }
        }
        Decorations all = Decorations.of(document.gold().annotations(), this::gold);
        for (Decorations.Shown layer : sides.shown()) {
            all = all.above(layer);
        }
        return all;
    }

    private Look gold(Annotation mark) {
        return new Look(schema.colourOf(mark.label()), "✓ " + mark.label().value());
    }

    /// The marks of each layer that are drawn, with their looks.
    private final class Sides {

        private final List<Map<Annotation, Look>> looks;

        Sides(int layers) {
            looks = IntStream.range(0, layers)
                    .<Map<Annotation, Look>>mapToObj(_ -> new HashMap<>())
                    .toList();
        }

        void agree(MarkCase marks) {
            marks.mark(0)
                    .ifPresent(mark -> looks.getFirst()
                            .put(
                                    mark,
                                    new Look(
                                            schema.colourOf(mark.label()),
                                            mark.label().value())));
        }

        void dispute(MarkCase marks) {
            voices(
                    marks,
                    (mark, who) ->
                            new Look(schema.colourOf(mark.label()), mark.label().value() + " " + who, false, true));
        }

        void recall(MarkCase marks) {
            voices(
                    marks,
                    (mark, who) ->
                            new Look(schema.colourOf(mark.label()), mark.label().value() + " " + who, true));
        }

        /// Layers that mark the same words with the same label are drawn as one.
        private void voices(MarkCase marks, BiFunction<Annotation, String, Look> look) {
            record Mention(String label, List<Span> spans) {}
            Map<Mention, List<Integer>> voices = new LinkedHashMap<>();
            for (int i = 0; i < looks.size(); i++) {
                int side = i;
                marks.mark(i)
                        .ifPresent(mark -> voices.computeIfAbsent(
                                        new Mention(mark.label().value(), mark.spans()), _ -> new ArrayList<>())
                                .add(side));
            }
            voices.values().forEach(who -> {
                Annotation mark = marks.mark(who.getFirst()).orElseThrow();
                looks.get(who.getFirst()).put(mark, look.apply(mark, ReviewPlan.letters(who)));
            });
        }

        List<Decorations.Shown> shown() {
            return looks.stream().map(Sides::shown).collect(Collectors.toList());
        }

        private static Decorations.Shown shown(Map<Annotation, Look> looks) {
            Function<Annotation, Look> look = mark -> Objects.requireNonNull(looks.get(mark));
            return new Decorations.Shown(AnnotationSet.of(looks.keySet()), look);
        }
    }
}
