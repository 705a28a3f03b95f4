package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The table on page 45 of Cohen 1960, for which he has κ = .492.
class Cohen1960Test {

    /// 140 of 200 agree, .70; the marginals are 120, 60, 20 and 100, 60, 40, so that .41 would by chance:
    /// (.70 − .41) / (1 − .41) = .4915.
    @Test
    void two_judges_who_agree_on_140_of_200_have_kappa_492() {
        Study study = Tables.matrix(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        assertThat(Tables.number(ObservedAgreement.of(Ratings.of(study)))).isCloseTo(.70, within(1e-12));
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(study))))
                .isCloseTo(.492, within(.0005))
                .isCloseTo(.29 / .59, within(1e-12));
    }

    /// The table on page 37, in which chance makes .35 of agreement and .29 are seen.
    @Test
    void agreement_less_than_by_chance_is_below_zero() {
        Study study = Tables.matrix(new int[] {25, 12, 3}, new int[] {13, 2, 15}, new int[] {12, 16, 2});
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(study)))).isCloseTo((.29 - .35) / .65, within(1e-12));
    }
}
