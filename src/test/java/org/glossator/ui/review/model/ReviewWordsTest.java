package org.glossator.ui.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.ProjectState;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.review.compare.Difference;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewWordsTest {

    @TempDir
    private Path folder;

    private Workplace three() {
        return ReviewSession.project(folder, "anna: Iran|Actor", "bert: Iran|Actor", "cleo: Iran|Location");
    }

    @Test
    void what_was_chosen_is_kept_in_words_and_taken_up_again() {
        try (Workplace workplace = three()) {
            Layer other = Layer.of("second gold", Layer.Kind.GOLD);
            for (Layer gold : List.of(Layer.of("gold", Layer.Kind.GOLD), other)) {
                workplace.apply(new AddAnnotations(
                        gold, workplace.document(1), List.of(Annotation.of(new LabelName("Actor"), new Span(0, 4)))));
            }
            ProjectState state = workplace.project().state();
            ReviewPlan usual = ReviewPlan.usual(state);
            assertThat(usual.target()).isNotEqualTo(other);
            ReviewPlan plan = new ReviewPlan(usual.layers().reversed().subList(0, 2), other);
            DifferenceFilter filter = new DifferenceFilter(Set.of(Difference.LABEL, Difference.MISSING), true, null);
            Map<String, String> words = ReviewWords.of(plan, filter, state);
            assertThat(ReviewWords.plan(words, usual, state)).isEqualTo(plan);
            assertThat(ReviewWords.filter(words)).isEqualTo(filter);
        }
    }

    @Test
    void the_usual_takes_no_words_so_that_layers_that_come_later_are_compared_too() {
        try (Workplace workplace = three()) {
            ProjectState state = workplace.project().state();
            ReviewPlan usual = ReviewPlan.usual(state);
            assertThat(ReviewWords.of(usual, DifferenceFilter.ALL, state)).isEmpty();
            assertThat(ReviewWords.plan(Map.of(), usual, state)).isEqualTo(usual);
            assertThat(ReviewWords.filter(Map.of())).isEqualTo(DifferenceFilter.ALL);
        }
    }

    @Test
    void what_is_settled_can_go_into_any_gold_layer_also_one_that_has_not_begun() {
        try (Workplace workplace = three()) {
            ProjectState before = workplace.project().state();
            ReviewPlan plan = ReviewPlan.usual(before);
            Layer unbegun = plan.target();
            assertThat(plan.targets(before)).containsExactly(unbegun);
            Layer second = Layer.of("second gold", Layer.Kind.GOLD);
            workplace.apply(new AddAnnotations(
                    second, workplace.document(1), List.of(Annotation.of(new LabelName("Actor"), new Span(0, 4)))));
            ProjectState state = workplace.project().state();
            assertThat(plan.targets(state)).containsExactly(second, unbegun);
            assertThat(plan.into(second).target()).isEqualTo(second);
            assertThat(plan.into(second).layers()).isEqualTo(plan.layers());
            assertThat(plan.into(second).targets(state)).containsExactly(second);
        }
    }

    @Test
    void what_has_gone_meanwhile_is_left_out() {
        try (Workplace workplace = three()) {
            ProjectState state = workplace.project().state();
            ReviewPlan usual = ReviewPlan.usual(state);
            List<Layer> two = usual.layers().subList(1, 3);
            String gone = LayerId.random().toString();
            String left =
                    gone + "\n" + two.getFirst().id() + "\n" + two.getLast().id();
            assertThat(ReviewWords.plan(Map.of("layers", left, "target", gone), usual, state))
                    .isEqualTo(new ReviewPlan(two, usual.target()));
            assertThat(ReviewWords.plan(
                            Map.of("layers", gone + "\n" + two.getFirst().id()), usual, state))
                    .as("one layer is no comparison")
                    .isEqualTo(usual);
            assertThat(ReviewWords.filter(Map.of("kinds", "mood\nlabel", "open", "?")))
                    .isEqualTo(DifferenceFilter.ALL.toggled(Difference.LABEL));
        }
    }
}
