package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The table with which Gwet 2008 shows the paradox of κ: 125 subjects, of which two raters call 118 positive both.
class Gwet2008Test {

    /// .944 agree. κ expects (123 · 120 + 2 · 5) / 125² = .94528, π .972² + .028² = .945568, AC₁ 2 · .972 · .028 =
    /// .054432.
    @Test
    void ac1_stays_near_the_agreement_where_kappa_and_pi_fall_below_zero() {
        Study study = Tables.matrix(new int[] {118, 5}, new int[] {2, 0});
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(study)))).isCloseTo(-.0234, within(.00005));
        assertThat(Tables.number(ScottPi.of(Tables.confusion(study)))).isCloseTo(-.0288, within(.00005));
        assertThat(Tables.number(GwetAc1.of(Ratings.of(study))))
                .isCloseTo((.944 - .054432) / (1 - .054432), within(1e-12));
    }

    /// What Gwet’s own program, irrCAC for R, makes of Krippendorff’s four observers with gaps: AC₁ .77544, Fleiss’ κ
    /// .76117, agreement .81818, α .74342.
    @Test
    void missing_values_are_treated_as_gwet_does() {
        Study study = Tables.lines(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");
        Ratings ratings = Ratings.of(study);
        assertThat(ratings.rated()).isEqualTo(12);
        assertThat(ratings.paired()).isEqualTo(11);
        assertThat(Tables.number(ObservedAgreement.of(ratings))).isCloseTo(.81818, within(.000005));
        assertThat(Tables.number(GwetAc1.of(ratings))).isCloseTo(.77544, within(.000005));
        assertThat(Tables.number(FleissKappa.of(ratings))).isCloseTo(.76117, within(.000005));
        assertThat(Tables.alpha(study, Distance.NOMINAL)).isCloseTo(.74342, within(.000005));
    }
}
