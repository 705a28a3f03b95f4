package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void steps_forward_stand_at_every_grapheme_boundary_and_steps_back_at_the_same() {
        for (int seed = 0; seed < 500; seed++) {
            String raw = RandomTexts.text(new Random(seed), 20);
            Steps steps = new Steps(DisplayText.of(raw));

            List<Integer> forward = new ArrayList<>();
            for (int at = 0; at < raw.length(); at = steps.after(at)) {
                forward.add(at);
            }
            forward.add(raw.length());
            List<Integer> back = new ArrayList<>();
            for (int at = raw.length(); at > 0; at = steps.before(at)) {
                back.add(at);
            }
            back.add(0);

            assertThat(forward).as("seed %d", seed).isEqualTo(boundaries(raw));
            assertThat(back.reversed()).as("seed %d", seed).isEqualTo(forward);
        }
    }

    @Test
    void steps_pass_over_the_cut_of_a_long_paragraph() {
        String raw = "zone ".repeat(6_000);
        DisplayText text = DisplayText.of(raw);
        Steps steps = new Steps(text);
        int cut = text.span(0).end();

        assertThat(steps.after(cut)).isEqualTo(cut + 1);
        assertThat(steps.before(cut)).isEqualTo(cut - 1);
        assertThat(steps.wordAfter(cut - 5)).isEqualTo(cut);
        assertThat(steps.wordBefore(cut)).isEqualTo(cut - 5);
    }

    @Test
    void words_begin_after_blanks() {
        Steps steps = new Steps(DisplayText.of("don’t  stop,\r\n Iran"));

        assertThat(walk(steps)).containsExactly(7, 11, 12, 14, 15, 19);
        assertThat(steps.wordBefore(19)).isEqualTo(15);
        assertThat(steps.wordBefore(15)).isEqualTo(14);
        assertThat(steps.wordBefore(14)).isEqualTo(12);
        assertThat(steps.wordBefore(9)).isEqualTo(7);
        assertThat(steps.wordBefore(7)).isZero();
    }

    @Test
    void at_the_ends_of_the_text_nothing_moves() {
        Steps steps = new Steps(DisplayText.of("ab"));

        assertThat(steps.before(0)).isZero();
        assertThat(steps.wordBefore(0)).isZero();
        assertThat(steps.after(2)).isEqualTo(2);
        assertThat(steps.wordAfter(2)).isEqualTo(2);
    }

    private static List<Integer> walk(Steps steps) {
        List<Integer> stops = new ArrayList<>();
        for (int at = steps.wordAfter(0), before = 0; at != before; before = at, at = steps.wordAfter(at)) {
            stops.add(at);
        }
        return Collections.unmodifiableList(stops);
    }

    private static List<Integer> boundaries(String raw) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(raw);
        List<Integer> boundaries = new ArrayList<>();
        for (int i = clusters.first(); i != BreakIterator.DONE; i = clusters.next()) {
            boundaries.add(i);
        }
        return boundaries;
    }
}
