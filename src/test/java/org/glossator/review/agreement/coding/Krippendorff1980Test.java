package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The examples of Krippendorff, Content Analysis (1980), pages 133 and 139.
class Krippendorff1980Test {

    /// Of 20 values 14 are 0 and 6 are 1; 8 pairs that differ met, 4 items times both ways:
    /// 1 − 19 · 8 / (2 · 14 · 6) = .0952.
    @Test
    void ten_units_of_two_values_have_alpha_095() {
        Study study = Tables.lines("0 1 0 0 0 0 0 0 1 0", "0 1 1 0 0 1 0 1 0 0");
        assertThat(Tables.number(ObservedAgreement.of(Ratings.of(study)))).isCloseTo(.6, within(1e-12));
        assertThat(Tables.alpha(study, Distance.NOMINAL))
                .isCloseTo(.095, within(.0005))
                .isCloseTo(1 - 19 * 8 / (2.0 * 14 * 6), within(1e-12));
    }

    @Test
    void nine_units_of_three_observers_have_alpha_642_and_each_category_its_own() {
        Study study = Tables.lines("1 1 2 4 1 2 1 3 2", "1 2 2 4 4 2 2 3 2", "1 2 2 4 4 2 3 3 2");
        assertThat(Tables.alpha(study, Distance.NOMINAL)).isCloseTo(.642, within(.0005));
        double[] published = {.381, .711, .717, .764};
        for (int i = 0; i < published.length; i++) {
            Category category = Category.of(i + 1);
            assertThat(Tables.alpha(study.oneAgainstRest(category), Distance.NOMINAL))
                    .as("category %d", i + 1)
                    .isCloseTo(published[i], within(.001));
            assertThat(Tables.number(
                            KrippendorffAlpha.of(Coincidences.of(study).oneAgainstRest(category), Distance.NOMINAL)))
                    .as("category %d, of the matrix", i + 1)
                    .isCloseTo(published[i], within(.001));
        }
    }
}
