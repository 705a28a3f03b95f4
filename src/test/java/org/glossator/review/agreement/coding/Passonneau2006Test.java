package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The distance of Passonneau 2006: Jaccard’s index times 1, 2/3, 1/3 or 0 as sets are equal, one includes the other,
/// overlap, or are apart.
class Passonneau2006Test {

    private static final Set<String> A = Set.of("a");
    private static final Set<String> AB = Set.of("a", "b");
    private static final Set<String> BC = Set.of("b", "c");

    @Test
    void distance_grows_from_equal_to_included_to_overlapping_to_apart() {
        assertThat(Distance.ofSets(AB, Set.of("b", "a"), true)).isZero();
        assertThat(Distance.ofSets(A, AB, true)).isCloseTo(1 - 1.0 / 2 * 2 / 3, within(1e-12));
        assertThat(Distance.ofSets(AB, A, true)).isCloseTo(1 - 1.0 / 2 * 2 / 3, within(1e-12));
        assertThat(Distance.ofSets(AB, BC, true)).isCloseTo(1 - 1.0 / 3 * 1 / 3, within(1e-12));
        assertThat(Distance.ofSets(A, BC, true)).isEqualTo(1);
    }

    @Test
    void jaccard_alone_does_not_weigh_inclusion() {
        assertThat(Distance.ofSets(A, AB, false)).isCloseTo(1 - 1.0 / 2, within(1e-12));
        assertThat(Distance.ofSets(AB, BC, false)).isCloseTo(1 - 1.0 / 3, within(1e-12));
    }

    @Test
    void a_set_of_nothing_is_as_far_from_any_other_as_can_be_and_equal_to_itself() {
        assertThat(Distance.ofSets(Set.of(), Set.of(), true)).isZero();
        assertThat(Distance.ofSets(Set.of(), A, true)).isEqualTo(1);
        assertThat(Distance.ofSets(Set.of(), A, false)).isEqualTo(1);
    }

    /// Four values, in two items; one agrees, {a} with {a}; one does not, {a, b} with {a}. So
    /// {a} three times, {a, b} once, and 2/3 between them: 1 − 3 · (2 · 2/3) / (2 · 3 · 1 · 2/3) = 0.
    @Test
    void alpha_over_sets_weighs_each_pair_by_its_distance() {
        Study study = new StudyBuilder(2)
                .item(Category.of(A), Category.of(A))
                .item(Category.of(AB), Category.of(A))
                .build();
        assertThat(Tables.alpha(study, Distance.MASI)).isCloseTo(0, within(1e-12));
        Study more = new StudyBuilder(2)
                .item(Category.of(A), Category.of(AB))
                .item(Category.of(BC), Category.of(BC))
                .build();
        // {a}, {a, b} and twice {b, c}: 2/3 from {a} to {a, b}, 8/9 from {a, b} to {b, c}, 1 from {a} to {b, c}.
        double expected = 2 * (2.0 / 3 + 2 * 8.0 / 9 + 2 * 1.0);
        assertThat(Tables.alpha(more, Distance.MASI)).isCloseTo(1 - 3 * (2 * 2.0 / 3) / expected, within(1e-12));
    }
}
