package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.review.adjudicate.Standing;
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

    private static final String GOLD = "→";

    /// What is drawn over a document.
    ///
    /// @param current the difference that is looked at, which shows all sides even if it is settled; null for none
    Decorations decorations(ReviewedDocument document, @Nullable CaseRow current) {
        Sides sides = new Sides(document.plan().layers().size());
        Set<AnnotationId> settled = new HashSet<>();
        Set<AnnotationId> told = new HashSet<>();
        for (CaseRow row : document.rows()) {
            if (row.item() instanceof MarkCase marks) {
                List<AnnotationId> gold =
                        row.gold().stream().map(Annotation::id).toList();
                if (row.isOpen()) {
                    sides.dispute(marks, row.gold());
                    told.addAll(gold);
                } else if (row.standing() == Standing.OPEN) {
                    sides.agree(marks);
                } else {
                    settled.addAll(gold);
                    if (row.isDifference() && row.equals(current)) {
                        sides.recall(marks);
                    }
                }
            }
        }
        told.removeAll(settled);
        List<Annotation> gold = document.gold().annotations().inOrder().stream()
                .filter(mark -> !told.contains(mark.id()))
                .toList();
        Decorations all = Decorations.of(AnnotationSet.of(gold), mark -> gold(mark, settled.contains(mark.id())));
        for (Decorations.Shown layer : sides.shown()) {
            all = all.above(layer);
        }
        return all;
    }

    /// What was put into gold by hand, and is nothing that the layers say, stands back.
    private Look gold(Annotation mark, boolean settled) {
        String sign = settled ? "✓ " : GOLD + " ";
        return new Look(schema.colourOf(mark.label()), sign + mark.label().value(), !settled);
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
            Annotation mark = marks.present().getFirst();
            looks.getFirst()
                    .put(
                            mark,
                            new Look(schema.colourOf(mark.label()), mark.label().value()));
        }

        /// @param gold what was put into gold by hand and says the same as a layer
        void dispute(MarkCase marks, List<Annotation> gold) {
            voices(marks, (mark, who) -> {
                boolean inGold = gold.stream()
                        .anyMatch(each -> each.label().equals(mark.label())
                                && each.spans().equals(mark.spans()));
                String tag = mark.label().value() + " " + who + (inGold ? " " + GOLD : "");
                return new Look(schema.colourOf(mark.label()), tag, false, true);
            });
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
            return looks.stream().map(Sides::shown).toList();
        }

        private static Decorations.Shown shown(Map<Annotation, Look> looks) {
            Function<Annotation, Look> look = mark -> Objects.requireNonNull(looks.get(mark));
            return new Decorations.Shown(AnnotationSet.of(looks.keySet()), look);
        }
    }
}
