package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.glossator.text.Words;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final Matching ANYWHERE = Matching.USUAL.wholeWords(false);

    @Test
    void hits_are_those_of_a_naive_search_over_every_pair_of_cluster_boundaries() {
        Property.check(400, random -> {
            String text = RandomTexts.upTo(25, random);
            Matching matching = new Matching(false, random.nextBoolean(), random.nextBoolean());
            String words = words(text, random);
            assertThat(Occurrences.of(words, matching).in(text))
                    .as("“%s” in “%s”, %s", words, text, matching)
                    .isEqualTo(naive(words, text, matching));
        });
    }

    @Test
    void words_taken_from_a_text_are_found_where_they_were_taken() {
        Property.check(500, random -> {
            String text = RandomTexts.nonEmpty(40, random);
            Span place = Graphemes.snap(text, Words.trim(text, RandomTexts.clusters(text, random)));
            String words = place.of(text);
            for (boolean matchCase : new boolean[] {true, false}) {
                Occurrences sought = Occurrences.of(words, new Matching(false, matchCase, true));
                if (!isBlank(words)) {
                    assertThat(sought.in(text)).anyMatch(hit -> hit.overlaps(place));
                    assertThat(sought.areAllOf(words)).isTrue();
                }
            }
        });
    }

    @Test
    void whole_words_are_some_of_all_hits_or_stand_where_a_partial_hit_was_in_the_way() {
        assertThat(found("Iran", "Iran, Iranian, pro-Iran, Iran’s, Iran's and IRAN_1", Matching.USUAL))
                .containsExactly("Iran@0", "Iran@19", "Iran@25", "Iran@33");
        assertThat(found("terrorist groups", "Takfiri-terrorist groups", Matching.USUAL))
                .hasSize(1);
        assertThat(found("آستانه", "توافق‌های آستانه، آستانه‌ای", Matching.USUAL))
                .containsExactly("آستانه@10");
        assertThat(found("a a", "ba a a", Matching.USUAL)).containsExactly("a a@3");
    }

    @Test
    void words_of_scripts_without_blanks_end_where_the_dictionary_says() {
        assertThat(found("阿斯塔纳", "阿斯塔纳进程", Matching.USUAL)).containsExactly("阿斯塔纳@0");
        assertThat(found("แลนด์", "ไทยแลนด์", Matching.USUAL)).containsExactly("แลนด์@3");
    }

    @Test
    void case_is_folded_whatever_its_length_and_offsets_stay_exact() {
        assertThat(found("STRASSE", "die Straße, die Strasse", ANYWHERE)).containsExactly("Straße@4", "Strasse@16");
        assertThat(found("stras", "die Straße", ANYWHERE)).isEmpty();
        assertThat(found("ς", "Σίσυφος ΣΟΦΟΣ", ANYWHERE)).hasSize(5);
        assertThat(found("İ", "i İ I i\u0307", ANYWHERE)).containsExactly("İ@2", "i\u0307@6");
        assertThat(found("ﬁn", "FIN", ANYWHERE)).containsExactly("FIN@0");
        assertThat(found("Iran", "iran", new Matching(true, true, true))).isEmpty();
    }

    @Test
    void a_hit_is_never_a_part_of_a_character() {
        assertThat(found("cafe", "cafe\u0301 café cafe", ANYWHERE)).containsExactly("cafe@11");
        assertThat(found("café", "cafe\u0301 café cafe", ANYWHERE)).containsExactly("cafe\u0301@0", "café@6");
        assertThat(found("🇮🇷", "🇹🇮🇷🇷", ANYWHERE)).isEmpty();
        assertThat(found("👩", "👩‍👩‍👧‍👦 👩", ANYWHERE)).containsExactly("👩@12");
        assertThat(found("가", "각 가", ANYWHERE)).containsExactly("가@2");
    }

    @Test
    void a_blank_stands_for_any_run_of_blanks_if_that_is_wanted() {
        String text = "terrorist\r\n\tgroups, terrorist\u00A0groups, terroristgroups";
        assertThat(Occurrences.of("terrorist groups", Matching.USUAL).in(text)).hasSize(2);
        assertThat(Occurrences.of(" terrorist  groups\n", Matching.USUAL).in(text))
                .hasSize(2);
        assertThat(Occurrences.of("terrorist groups", new Matching(true, false, false))
                        .in(text))
                .isEmpty();
    }

    @Test
    void blank_words_occur_nowhere() {
        assertThat(Occurrences.of(" \n", Matching.USUAL).in("a b")).isEmpty();
        assertThat(Occurrences.of("", Matching.USUAL).areAllOf("")).isFalse();
    }

    @Test
    void a_quote_is_these_words_whatever_its_blanks_and_case() {
        Occurrences sought = Occurrences.of("terrorist groups", Matching.USUAL);
        assertThat(sought.areAllOf("Terrorist\ngroups ")).isTrue();
        assertThat(sought.areAllOf("terrorist groups in")).isFalse();
        assertThat(sought.areIn("the terrorist groups in")).isTrue();
    }

    private static List<String> found(String words, String text, Matching matching) {
        return Occurrences.of(words, matching).in(text).stream()
                .map(hit -> hit.of(text) + "@" + hit.start())
                .toList();
    }

    /// Words that do occur more often than not.
    private static String words(String text, RandomGenerator random) {
        if (text.isEmpty() || random.nextInt(4) == 0) {
            return RandomTexts.upTo(2, random);
        }
        String taken = RandomTexts.clusters(text, random).of(text);
        String cut = taken.length() > 12 ? taken.substring(0, 12) : taken;
        return random.nextBoolean() ? cut : UCharacter.toUpperCase(ULocale.ROOT, cut);
    }

    /// Every boundary with every later one, whole substrings folded; earliest first, then shortest.
    private static List<Span> naive(String words, String text, Matching matching) {
        List<Integer> boundaries = boundaries(text);
        List<String> sought = folded(stripped(words), matching);
        List<Span> hits = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < boundaries.size() && !sought.isEmpty(); i++) {
            for (int j = i + 1; j < boundaries.size() && boundaries.get(i) >= free; j++) {
                String candidate = text.substring(boundaries.get(i), boundaries.get(j));
                if (folded(candidate, matching).equals(sought)) {
                    hits.add(new Span(boundaries.get(i), boundaries.get(j)));
                    free = boundaries.get(j);
                }
            }
        }
        return hits;
    }

    private static boolean isBlank(String words) {
        return words.codePoints().allMatch(UCharacter::isUWhiteSpace);
    }

    /// Without the blank clusters at its edges.
    private static String stripped(String words) {
        List<Integer> boundaries = boundaries(words);
        int first = 0;
        int last = boundaries.size() - 1;
        while (first < last && isBlank(words.substring(boundaries.get(first), boundaries.get(first + 1)))) {
            first++;
        }
        while (last > first && isBlank(words.substring(boundaries.get(last - 1), boundaries.get(last)))) {
            last--;
        }
        return words.substring(boundaries.get(first), boundaries.get(last));
    }

    private static List<Integer> boundaries(String text) {
        List<Integer> boundaries = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    /// The folded text, blank clusters apart; a run of them as one where any will do.
    private static List<String> folded(String text, Matching matching) {
        List<Integer> boundaries = boundaries(text);
        List<String> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean blankBefore = false;
        for (int i = 1; i < boundaries.size(); i++) {
            String cluster = text.substring(boundaries.get(i - 1), boundaries.get(i));
            boolean blank = matching.anyBlanks() && cluster.codePoints().allMatch(UCharacter::isUWhiteSpace);
            if (blank && !blankBefore) {
                pieces.add(fold(run.toString(), matching));
                run.setLength(0);
            } else if (!blank) {
                run.append(cluster);
            }
            blankBefore = blank;
        }
        if (!text.isEmpty()) {
            pieces.add(fold(run.toString(), matching));
        }
        return pieces;
    }

    private static String fold(String text, Matching matching) {
        Normalizer2 composition = Normalizer2.getNFDInstance();
        String decomposed = composition.normalize(text);
        return matching.matchCase() ? decomposed : composition.normalize(UCharacter.foldCase(decomposed, true));
    }
}
