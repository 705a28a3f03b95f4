package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {

    private static final Metrics NATURAL = new Metrics(1, 1, true, false);

    @Test
    void three_underlines_stand_three_pixels_apart_and_are_two_thick() {
        assertThat(NATURAL.underlineTop(0, 3)).isZero();
        assertThat(NATURAL.underlineTop(1, 3)).isEqualTo(3);
        assertThat(NATURAL.underlineTop(2, 3)).isEqualTo(6);
        assertThat(NATURAL.underlineThickness(3)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, 1, false", "2, 1, true", "0.5, 0.6, true", "1, 0.75, true", "1, 2.5, true"})
    void underlines_stay_apart_and_out_of_the_tags_below(double zoom, double spacing, boolean tags) {
        Metrics metrics = new Metrics(zoom, spacing, tags, false);
        double room = Math.max(3 * zoom, metrics.lineSpacing() - (tags ? 11 * zoom : 0));
        for (int depth = 1; depth <= 8; depth++) {
            double bottom = metrics.underlineTop(depth - 1, depth) + metrics.underlineThickness(depth);
            assertThat(bottom).as("depth %d", depth).isLessThanOrEqualTo(room + 1e-6);
        }
    }

    @Test
    void up_to_ten_levels_keep_an_underline_of_their_own() {
        for (int depth = 2; depth <= 10; depth++) {
            for (int level = 1; level < depth; level++) {
                double before = NATURAL.underlineTop(level - 1, depth) + NATURAL.underlineThickness(depth);
                assertThat(NATURAL.underlineTop(level, depth))
                        .as("%d of %d", level, depth)
                        .isGreaterThan(before);
            }
        }
    }

    @Test
    void what_no_longer_fits_shares_the_last_underline() {
        assertThat(NATURAL.underlineTop(40, 50))
                .isEqualTo(NATURAL.underlineTop(30, 50))
                .isLessThan(11.5);
    }

    @Test
    void all_measures_grow_with_the_letters() {
        Metrics doubled = new Metrics(2, 1, true, false);

        assertThat(doubled.fontSize()).isEqualTo(32);
        assertThat(doubled.lineSpacing()).isEqualTo(2 * NATURAL.lineSpacing());
        assertThat(doubled.underlineTop(2, 3)).isEqualTo(2 * NATURAL.underlineTop(2, 3));
    }

    @Test
    void without_tags_lines_come_closer() {
        assertThat(new Metrics(1, 1, false, false).lineSpacing()).isEqualTo(11);
    }
}
