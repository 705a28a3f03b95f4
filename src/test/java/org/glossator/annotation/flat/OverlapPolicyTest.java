package org.glossator.annotation.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Annotation;
import org.glossator.kit.Property;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class OverlapPolicyTest {

    private static final Placed OUTER = placed("outer", 0, 6);
    private static final Placed INNER = placed("inner", 1, 3);
    private static final Placed CROSSING = placed("crossing", 5, 9);
    private static final Placed APART = placed("apart", 20, 21);

    @Test
    void each_policy_keeps_what_it_is_called_after() {
        assertThat(labels(OverlapPolicy.LONGEST, OUTER, INNER, CROSSING, APART)).containsExactly("outer", "apart");
        assertThat(labels(OverlapPolicy.OUTERMOST, OUTER, INNER, CROSSING, APART))
                .containsExactly("outer", "apart");
        assertThat(labels(OverlapPolicy.INNERMOST, OUTER, INNER, CROSSING, APART))
                .containsExactly("inner", "crossing", "apart");
        assertThat(labels(OverlapPolicy.FIRST, INNER, CROSSING, placed("early", 0, 2)))
                .containsExactly("early", "crossing");
        assertThat(labels(OverlapPolicy.LONGEST, placed("short", 0, 3), placed("long", 2, 9)))
                .containsExactly("long");
        assertThat(labels(OverlapPolicy.OUTERMOST, placed("short", 0, 3), placed("long", 2, 9)))
                .containsExactly("short");
    }

    @Test
    void what_encloses_wins_over_what_crosses_it_and_begins_first_only_if_nothing_encloses_it() {
        Placed early = placed("early", 0, 3);
        Placed enclosed = placed("enclosed", 1, 3);
        Placed long_ = placed("long", 1, 9);
        assertThat(labels(OverlapPolicy.OUTERMOST, enclosed, long_)).containsExactly("long");
        assertThat(labels(OverlapPolicy.INNERMOST, enclosed, long_, early)).containsExactly("enclosed");
    }

    @Test
    void of_those_that_coincide_one_stays_under_every_policy() {
        for (OverlapPolicy policy : OverlapPolicy.values()) {
            assertThat(labels(policy, placed("b", 2, 4), placed("a", 2, 4), placed("c", 2, 4)))
                    .as("%s", policy)
                    .containsExactly("a");
        }
    }

    @Test
    void what_stays_is_flat_and_what_goes_gives_way_to_something_that_stays_whatever_the_order() {
        Property.check(300, random -> {
            List<Placed> annotations = random(random);
            for (OverlapPolicy policy : OverlapPolicy.values()) {
                Flat flat = policy.flatten(annotations);
                for (int i = 1; i < flat.kept().size(); i++) {
                    assertThat(flat.kept().get(i - 1).end())
                            .isLessThanOrEqualTo(flat.kept().get(i).first());
                }
                assertThat(flat.givenUp()).allSatisfy(each -> {
                    assertThat(flat.kept()).contains(each.keptInstead());
                    assertThat(each.annotation()
                                    .tokens()
                                    .overlaps(each.keptInstead().tokens()))
                            .isTrue();
                });
                assertThat(flat.kept().size() + flat.givenUp().size()).isEqualTo(annotations.size());
                List<Placed> shuffled = new ArrayList<>(annotations);
                Collections.shuffle(shuffled, Random.from(random));
                assertThat(policy.flatten(shuffled)).isEqualTo(flat);
            }
        });
    }

    @Test
    void nesting_is_counted_as_one_would_by_hand() {
        Property.check(300, random -> {
            List<Placed> inOrder = new ArrayList<>(random(random));
            inOrder.sort(Placed.ORDER);
            int[] depths = Nesting.depths(inOrder);
            int[] heights = Nesting.heights(inOrder);
            for (int i = 0; i < inOrder.size(); i++) {
                TokenRange here = inOrder.get(i).tokens();
                assertThat(depths[i]).isEqualTo((int) inOrder.stream()
                        .map(Placed::tokens)
                        .filter(other -> other.encloses(here) && !other.equals(here))
                        .count());
                assertThat(heights[i]).isEqualTo((int) inOrder.stream()
                        .map(Placed::tokens)
                        .filter(other -> here.encloses(other) && !other.equals(here))
                        .count());
            }
        });
    }

    private static List<Placed> random(RandomGenerator random) {
        List<Placed> annotations = new ArrayList<>();
        for (int i = random.nextInt(15); i > 0; i--) {
            int first = random.nextInt(12);
            annotations.add(placed("n" + random.nextInt(3), first, first + 1 + random.nextInt(6)));
        }
        return annotations;
    }

    private static Placed placed(String label, int first, int end) {
        return new Placed(Annotation.of(new LabelName(label), new Span(first, end)), new TokenRange(first, end));
    }

    private static List<String> labels(OverlapPolicy policy, Placed... annotations) {
        return policy.flatten(List.of(annotations)).kept().stream()
                .map(placed -> placed.annotation().label().value())
                .toList();
    }
}
