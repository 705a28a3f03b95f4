package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The examples of Krippendorff, Content Analysis (2nd edition 2004), chapter 11, which Computing Krippendorff’s
/// alpha-reliability (2011) works through.
class Krippendorff2004Test {

    /// Four observers, twelve units, seven values missing; the last unit has one value only.
    private static final Study WITH_GAPS = Tables.lines(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void four_observers_with_gaps_have_alpha_743_nominal_815_ordinal_849_interval_797_ratio() {
        assertThat(Tables.alpha(WITH_GAPS, Distance.NOMINAL)).isCloseTo(.743, within(.0005));
        assertThat(Tables.alpha(WITH_GAPS, Distance.ORDINAL)).isCloseTo(.815, within(.0005));
        assertThat(Tables.alpha(WITH_GAPS, Distance.INTERVAL)).isCloseTo(.849, within(.0005));
        assertThat(Tables.alpha(WITH_GAPS, Distance.RATIO)).isCloseTo(.797, within(.0005));
    }

    /// The matrix that both print: rows 7 4/3 1/3 1/3 0, 4/3 10 4/3 1/3 0, 1/3 4/3 8 1/3 0, 1/3 1/3 1/3 4 0, 0 0 0 0 3.
    @Test
    void the_matrix_of_coincidences_is_the_one_that_is_printed() {
        Coincidences coincidences = Coincidences.of(WITH_GAPS);
        double third = 1.0 / 3;
        double[][] printed = {
            {7, 4 * third, third, third, 0},
            {4 * third, 10, 4 * third, third, 0},
            {third, 4 * third, 8, third, 0},
            {third, third, third, 4, 0},
            {0, 0, 0, 0, 3}
        };
        for (int c = 0; c < printed.length; c++) {
            for (int k = 0; k < printed.length; k++) {
                assertThat(coincidences.at(c, k)).as("%d, %d", c, k).isCloseTo(printed[c][k], within(1e-12));
            }
        }
        assertThat(coincidences.marginals()).containsExactly(new double[] {9, 13, 10, 5, 3}, within(1e-12));
    }

    @Test
    void twelve_units_of_three_values_have_alpha_734() {
        Study study = Tables.lines("a a b b b b b c c c c c", "a b b b b b c c c c c c");
        assertThat(Tables.number(ObservedAgreement.of(Ratings.of(study)))).isCloseTo(.833, within(.0005));
        assertThat(Tables.alpha(study, Distance.NOMINAL)).isCloseTo(.734, within(.0005));
    }

    /// Page 246: π does not see who said what, κ rises when the two disagree in one direction only.
    @Test
    void kappa_rewards_a_disagreement_of_one_direction_and_pi_does_not() {
        Study even = Tables.matrix(new int[] {12, 9, 9}, new int[] {9, 14, 9}, new int[] {9, 9, 20});
        Study uneven = Tables.matrix(new int[] {12, 18, 18}, new int[] {0, 14, 18}, new int[] {0, 0, 20});
        assertThat(Tables.number(ScottPi.of(Tables.confusion(even)))).isCloseTo(.186, within(.0005));
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(even)))).isCloseTo(.186, within(.0005));
        assertThat(Tables.number(ScottPi.of(Tables.confusion(uneven)))).isCloseTo(.186, within(.0005));
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(uneven)))).isCloseTo(.258, within(.0005));
    }
}
