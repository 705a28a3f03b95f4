package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagRowTest {

    @Test
    void a_tag_stands_above_its_words() {
        assertThat(places(200, at(10, 30), at(80, 30))).containsExactly(10, 80);
    }

    @Test
    void tags_of_spans_that_begin_together_are_pushed_along() {
        assertThat(places(200, at(10, 30), at(10, 30), at(20, 30))).containsExactly(10, 44, 78);
    }

    @Test
    void a_tag_near_the_end_of_the_row_is_not_cut_off() {
        assertThat(places(100, at(90, 60))).containsExactly(40);
    }

    @Test
    void what_is_pushed_over_the_end_pushes_back() {
        assertThat(places(100, at(50, 30), at(60, 30))).containsExactly(36, 70);
    }

    @Test
    void where_there_is_no_room_the_last_are_left_out() {
        assertThat(places(100, at(0, 40), at(0, 40), at(0, 40))).containsExactly(0, 44);
    }

    @Test
    void a_tag_wider_than_the_row_begins_with_it() {
        assertThat(places(50, at(20, 80))).containsExactly(0);
        assertThat(places(50)).isEmpty();
    }

    @Test
    void tags_never_overlap_nor_leave_the_row() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(10);
            double[] wanted = random.doubles(count, 0, 500).sorted().toArray();
            double[] widths = random.doubles(count, 10, 90).toArray();

            double[] places = TagRow.places(wanted, widths, 500);

            assertThat(places).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(Math.min(count, 4));
            for (int i = 0; i < places.length; i++) {
                double end = i + 1 < places.length ? places[i + 1] : 500;
                assertThat(places[i]).as("seed %d", seed).isGreaterThanOrEqualTo(0);
                assertThat(places[i] + widths[i]).as("seed %d", seed).isLessThanOrEqualTo(end + 1e-9);
            }
        }
    }

    private static double[] at(double wanted, double width) {
        return new double[] {wanted, width};
    }

    private static double[] places(double rowWidth, double[]... tags) {
        return TagRow.places(
                Arrays.stream(tags).mapToDouble(tag -> tag[0]).toArray(),
                Arrays.stream(tags).mapToDouble(tag -> tag[1]).toArray(),
                rowWidth);
    }
}
