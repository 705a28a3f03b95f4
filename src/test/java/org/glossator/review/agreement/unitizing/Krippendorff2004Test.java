package org.glossator.review.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/// The example of Klaus Krippendorff, Content Analysis, 2nd edition (2004), page 254: two observers of a continuum
/// from 150 to 450, with units of categories c and k.
class Krippendorff2004Test {

    private static final int C = 0;
    private static final int K = 1;

    private final AlphaU alpha = UnitizingSums.of(continuum()).alpha();

    @Test
    void category_c_agrees_as_in_the_book() {
        assertThat(alpha.categories().get(C).observed()).isCloseTo(0.0144, offset(0.00005));
        assertThat(alpha.categories().get(C).expected()).isCloseTo(0.0532, offset(0.00005));
        assertThat(alpha.categories().get(C).alpha().number().orElseThrow()).isCloseTo(0.7286, offset(0.0001));
    }

    @Test
    void category_k_agrees_fully() {
        assertThat(alpha.categories().get(K).observed()).isZero();
        assertThat(alpha.categories().get(K).expected()).isCloseTo(0.0490, offset(0.00005));
        assertThat(alpha.categories().get(K).alpha().number()).hasValue(1);
    }

    @Test
    void both_together_agree_as_in_the_book() {
        assertThat(alpha.alpha().number().orElseThrow()).isCloseTo(0.8591, offset(0.0005));
    }

    @Test
    void differences_of_units_are_those_of_the_book() {
        assertThat(difference(5, 11, 2, 4)).isEqualTo(40);
        assertThat(difference(5, 11, 3, 5)).isEqualTo(40);
        assertThat(difference(5, 11, 4, 6)).isEqualTo(26);
        assertThat(difference(5, 11, 5, 7)).isEqualTo(16);
        assertThat(difference(5, 11, 6, 8)).isEqualTo(10);
        assertThat(difference(5, 11, 7, 9)).isEqualTo(8);
        assertThat(difference(5, 11, 6, 10)).isEqualTo(2);
        assertThat(difference(5, 11, 5, 11)).isZero();
    }

    /// The squared difference of two units, which is what is left of the observed disagreement without its divisor.
    private static double difference(int start, int end, int otherStart, int otherEnd) {
        Layering layering = new Layering(Continuum.of(20, 2)
                .unit(0, start, end, 0)
                .unit(1, otherStart, otherEnd, 0)
                .build());
        return CategorySums.of(layering, 0, 2, 20).differences() / 2;
    }

    private static Continuum continuum() {
        int from = 150;
        return Continuum.of(300, 2)
                .unit(0, 225 - from, 295 - from, C)
                .unit(0, 370 - from, 400 - from, C)
                .unit(1, 220 - from, 300 - from, C)
                .unit(1, 355 - from, 375 - from, C)
                .unit(1, 400 - from, 420 - from, C)
                .unit(0, 180 - from, 240 - from, K)
                .unit(0, 300 - from, 350 - from, K)
                .unit(1, 180 - from, 240 - from, K)
                .unit(1, 300 - from, 350 - from, K)
                .build();
    }
}
