package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class WordEdgesTest {

    private static final String TEXT = "Iran, Turkey — and\n\n(Russia)";

    @Test
    void the_edge_of_a_mark_stops_at_words_only_across_punctuation_and_paragraphs() {
        assertThat(stops(0, at -> WordEdges.startAfter(TEXT, at))).containsExactly(6, 15, 21);
        assertThat(stops(0, at -> WordEdges.endAfter(TEXT, at))).containsExactly(4, 12, 18, 27);
        assertThat(stops(TEXT.length(), at -> WordEdges.startBefore(TEXT, at))).containsExactly(21, 15, 6, 0);
        assertThat(stops(TEXT.length(), at -> WordEdges.endBefore(TEXT, at))).containsExactly(27, 18, 12, 4);
    }

    @Test
    void from_within_a_word_its_own_edges_come_first() {
        assertThat(WordEdges.startBefore(TEXT, 9)).isEqualTo(6);
        assertThat(WordEdges.endAfter(TEXT, 9)).isEqualTo(12);
    }

    @Test
    void words_without_blanks_have_edges_too() {
        assertThat(stops(0, at -> WordEdges.endAfter("阿斯塔纳进程，协议", at))).contains(6, 9);
    }

    @Test
    void every_step_goes_on_and_ends_between_clusters() {
        Property.check(500, random -> {
            String text = RandomTexts.nonEmpty(20, random);
            for (int stop : stops(0, at -> WordEdges.endAfter(text, at))) {
                assertThat(Graphemes.floor(text, stop)).as(text).isEqualTo(stop);
            }
            for (int stop : stops(text.length(), at -> WordEdges.startBefore(text, at))) {
                assertThat(Graphemes.floor(text, stop)).as(text).isEqualTo(stop);
            }
        });
    }

    private static List<Integer> stops(int from, IntUnaryOperator step) {
        List<Integer> stops = new ArrayList<>();
        int at = from;
        for (int next = step.applyAsInt(at); next != at; next = step.applyAsInt(at)) {
            stops.add(next);
            at = next;
        }
        return stops;
    }
}
