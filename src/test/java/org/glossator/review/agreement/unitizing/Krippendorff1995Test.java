package org.glossator.review.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/// The four pairs of observers of a continuum of 24 in Klaus Krippendorff, On the Reliability of Unitizing Continuous
/// Data, Sociological Methodology 25 (1995), page 57. Observed disagreements are those of the paper. Its expected
/// ones were corrected in 2004, so they and cα_U agree with it only when the places are so many that the correction
/// no longer matters, and then to about 0.02.
class Krippendorff1995Test {

    private static final int BERTHA_AND_BILL = 0;
    private static final int JOHN_AND_JILL = 1;
    private static final int GERRET_AND_GILL = 2;
    private static final int HEATHER_AND_HILL = 3;

    @Test
    void observed_disagreements_are_those_of_the_paper() {
        AlphaU alpha = UnitizingSums.of(observers(1)).alpha();
        assertThat(alpha.categories().get(BERTHA_AND_BILL).observed()).isCloseTo(0.03125, offset(1e-5));
        assertThat(alpha.categories().get(JOHN_AND_JILL).observed()).isCloseTo(2.26736, offset(1e-5));
        assertThat(alpha.categories().get(GERRET_AND_GILL).observed()).isCloseTo(0.02777, offset(1e-5));
        assertThat(alpha.categories().get(HEATHER_AND_HILL).observed()).isCloseTo(0.38715, offset(1e-5));
    }

    @Test
    void agreements_are_those_of_the_paper_on_many_places() {
        AlphaU alpha = UnitizingSums.of(observers(50_000)).alpha();
        assertThat(number(alpha, BERTHA_AND_BILL)).isCloseTo(0.553, offset(0.02));
        assertThat(number(alpha, JOHN_AND_JILL)).isCloseTo(-0.926, offset(0.02));
        assertThat(number(alpha, GERRET_AND_GILL)).isCloseTo(0.679, offset(0.02));
        assertThat(number(alpha, HEATHER_AND_HILL)).isCloseTo(0.066, offset(0.02));
    }

    @Test
    void observed_disagreement_does_not_depend_on_how_finely_places_are_told_apart() {
        assertThat(UnitizingSums.of(observers(50_000))
                        .alpha()
                        .categories()
                        .get(GERRET_AND_GILL)
                        .observed())
                .isCloseTo(0.02777, offset(1e-5));
    }

    private static double number(AlphaU alpha, int category) {
        return alpha.categories().get(category).alpha().number().orElseThrow();
    }

    private static Continuum observers(int places) {
        Continuum.Builder builder = Continuum.of(24 * places, 2);
        draw(builder, places, BERTHA_AND_BILL, "..11111111....111111....", "....1111.......11.......");
        draw(builder, places, JOHN_AND_JILL, "111111111111111111......", "1121212221..............");
        draw(builder, places, GERRET_AND_GILL, "..111111..11..1111..11..", "11..1111..1111..11..11..");
        draw(builder, places, HEATHER_AND_HILL, "112222222211112222221111", "111122221111111221111111");
        return builder.build();
    }

    /// Puts a unit wherever the same digit stands.
    private static void draw(Continuum.Builder builder, int places, int category, String... observers) {
        for (int observer = 0; observer < observers.length; observer++) {
            String drawn = observers[observer];
            for (int start = 0, end; start < drawn.length(); start = end) {
                end = start;
                while (end < drawn.length() && drawn.charAt(end) == drawn.charAt(start)) {
                    end++;
                }
                if (drawn.charAt(start) != '.') {
                    builder.unit(observer, start * places, end * places, category);
                }
            }
        }
    }
}
