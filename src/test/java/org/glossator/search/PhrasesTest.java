package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.glossator.task.Progress;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.glossator.text.Words;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void one_phrase_is_found_where_its_words_are() {
        Property.check(400, random -> {
            String text = RandomTexts.nonEmpty(30, random);
            Span place = Graphemes.snap(text, Words.trim(text, RandomTexts.clusters(text, random)));
            String words = place.of(text);
            List<Span> found = Phrases.of(Map.of(words, 1)).in(text, Progress.UNWATCHED).stream()
                    .map(Phrases.Hit::span)
                    .toList();
            assertThat(found)
                    .as("“%s” in “%s”", words, text)
                    .isEqualTo(Occurrences.of(words, Matching.USUAL).in(text));
        });
    }

    @Test
    void of_many_phrases_the_longest_counts_and_hits_lie_apart() {
        assertThat(found("The Syrian Arab Army met the Syrian army.", "Syrian", "Syrian Arab Army", "Arab Army met"))
                .containsExactly("Syrian Arab Army@4", "Syrian@29");
    }

    @Test
    void a_longer_phrase_that_ends_within_a_word_gives_way_to_a_shorter_one() {
        assertThat(found("Iran Iraqi", "Iran", "Iran Iraq")).containsExactly("Iran@0");
    }

    @Test
    void case_composition_and_blanks_do_not_count() {
        assertThat(found("STRASSE, Cafe\u0301\n  nero", "straße", "café nero"))
                .containsExactly("STRASSE@0", "Cafe\u0301\n  nero@9");
    }

    @Test
    void scripts_without_blanks_are_divided_by_their_dictionaries() {
        assertThat(found("伊朗外交部发言人", "伊朗")).containsExactly("伊朗@0");
    }

    @Test
    void blank_phrases_occur_nowhere_and_the_same_phrase_counts_once() {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        phrases.put(" \n", 1);
        phrases.put("Iran", 2);
        phrases.put("IRAN ", 3);
        Phrases<Integer> sought = Phrases.of(phrases);
        assertThat(sought.size()).isOne();
        assertThat(sought.in("Iran", Progress.UNWATCHED)).containsExactly(new Phrases.Hit<>(new Span(0, 4), 3));
    }

    private static List<String> found(String text, String... phrases) {
        Map<String, String> sought = new LinkedHashMap<>();
        for (String phrase : phrases) {
            sought.put(phrase, phrase);
        }
        List<String> found = new ArrayList<>();
        for (var hit : Phrases.of(sought).in(text, Progress.UNWATCHED)) {
            found.add(hit.span().of(text) + "@" + hit.span().start());
        }
        return found;
    }
}
