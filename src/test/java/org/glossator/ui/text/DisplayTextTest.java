package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

    @Test
    void every_separator_ends_a_paragraph_and_windows_ends_are_one() {
        DisplayText text = DisplayText.of("a\nb\rc\r\nd\u2028e\u2029f\u0085g\u000Bh\fi");

        assertThat(text.paragraphs()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void an_empty_text_shows_one_empty_paragraph() {
        DisplayText text = DisplayText.of("");

        assertThat(text.paragraphs()).containsExactly("");
        assertThat(text.shownLength()).isZero();
        assertThat(text.place(0)).isEqualTo(new Place(0, 0));
    }

    @Test
    void a_last_separator_shows_an_empty_paragraph_after_it() {
        assertThat(DisplayText.of("a\r\n").paragraphs()).containsExactly("a", "");
        assertThat(DisplayText.of("\n\r").paragraphs()).containsExactly("", "", "");
    }

    @Test
    void controls_are_shown_as_signs_of_the_same_length() {
        assertThat(DisplayText.of("a\tb\u001B\u007F\u0090c").paragraphs()).containsExactly("a\u2003b␛␡\uFFFDc");
    }

    @Test
    void persian_letters_are_kept_apart_by_a_hair_space_where_a_non_joiner_would_be_drawn_as_a_box() {
        assertThat(DisplayText.of("می\u200Cآیند").paragraphs()).containsExactly("می\u200Aآیند");
    }

    @Test
    void what_has_no_control_is_shown_as_it_is() {
        String persian = "ایران 👩‍👩‍👧‍👦";

        assertThat(DisplayText.of(persian).paragraphs()).containsExactly(persian);
    }

    @Test
    void a_span_is_found_in_every_paragraph_it_reaches_into() {
        DisplayText text = DisplayText.of("one\r\ntwo\r\n\r\nthree");

        assertThat(text.stretches(new Span(1, 15)))
                .containsExactly(new Stretch(0, 1, 3), new Stretch(1, 0, 3), new Stretch(3, 0, 3));
        assertThat(text.stretches(new Span(3, 5))).isEmpty();
        assertThat(text.stretches(new Span(5, 8))).containsExactly(new Stretch(1, 0, 3));
        assertThat(text.stretches(new Span(0, 5))).containsExactly(new Stretch(0, 0, 3));
    }

    @Test
    void a_selection_drawn_backwards_is_the_same_span() {
        DisplayText text = DisplayText.of("ab\r\ncd");

        assertThat(text.toRaw(4, 1)).isEqualTo(new Span(1, 5)).isEqualTo(text.toRaw(1, 4));
    }

    @Test
    void no_place_is_given_outside_the_text() {
        DisplayText text = DisplayText.of("ab");

        assertThatThrownBy(() -> text.place(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.place(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toRaw(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_long_paragraph_is_cut_after_a_sentence() {
        String sentence = "He stated that the attacks constitute a blatant violation. ";
        String raw = sentence.repeat(1_000);

        DisplayText text = DisplayText.of(raw);

        assertThat(text.paragraphs())
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece).startsWith("He stated").endsWith("violation. "));
        assertThat(String.join("", text.paragraphs())).isEqualTo(raw);
    }

    @Test
    void without_sentences_it_is_cut_between_words() {
        assertThat(DisplayText.of("zone ".repeat(10_000)).paragraphs())
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece).startsWith("zone").endsWith("zone "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "e\u0301\u0323", "👩‍👩‍👧‍👦", "क्षि", "阿"})
    void without_words_it_is_cut_between_clusters(String cluster) {
        String raw = cluster.repeat(50_000 / cluster.length());

        DisplayText text = DisplayText.of(raw);

        assertThat(String.join("", text.paragraphs())).isEqualTo(raw);
        assertThat(text.paragraphs()).hasSizeGreaterThan(2).allSatisfy(piece -> {
            assertThat(piece.length()).isLessThanOrEqualTo(LongParagraphs.LIMIT);
            assertThat(piece.length() % cluster.length()).isZero();
        });
    }

    @Test
    void a_cut_covers_no_character() {
        DisplayText text = DisplayText.of("zone ".repeat(5_000));
        int cut = text.span(0).end();
        int endOfFirst = text.paragraphs().getFirst().length();

        assertThat(text.span(1).start()).isEqualTo(cut);
        assertThat(text.place(cut)).isEqualTo(new Place(1, 0));
        assertThat(text.toRaw(endOfFirst)).isEqualTo(text.toRaw(endOfFirst + 1)).isEqualTo(cut);
        assertThat(text.stretches(new Span(cut - 2, cut + 2)))
                .containsExactly(new Stretch(0, endOfFirst - 2, endOfFirst), new Stretch(1, 0, 2));
    }

    /// The property the program stands on: what is marked on the screen is what is stored.
    @Test
    void raw_to_shown_to_raw_is_the_identity_and_the_quote_is_what_is_shown() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String raw = RandomTexts.text(random, 1 + random.nextInt(40));
            DisplayText text = DisplayText.of(raw);
            List<Integer> boundaries = boundaries(raw);

            for (int offset : boundaries) {
                assertThat(text.toRaw(text.toShown(offset))).as("seed %d", seed).isEqualTo(offset);
                assertThat(text.offset(text.place(offset))).as("seed %d", seed).isEqualTo(offset);
            }
            int a = boundaries.get(random.nextInt(boundaries.size()));
            int b = boundaries.get(random.nextInt(boundaries.size()));
            Span selected = text.toRaw(text.toShown(a), text.toShown(b));

            assertThat(selected).as("seed %d", seed).isEqualTo(new Span(Math.min(a, b), Math.max(a, b)));
            assertThat(shown(text, text.toShown(selected.start()), text.toShown(selected.end())))
                    .as("seed %d: %s of %s", seed, selected, raw)
                    .isEqualTo(asShown(selected.of(raw)));
        }
    }

    @Test
    void every_place_of_the_screen_is_a_place_of_the_text() {
        for (int seed = 0; seed < 300; seed++) {
            DisplayText text = DisplayText.of(RandomTexts.text(new Random(seed), 30));

            for (int shown = 0; shown <= text.shownLength(); shown++) {
                assertThat(text.toShown(text.toRaw(shown))).as("seed %d", seed).isEqualTo(shown);
            }
        }
    }

    @Test
    void the_stretches_of_a_span_hold_its_words() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String raw = RandomTexts.text(random, 1 + random.nextInt(30));
            DisplayText text = DisplayText.of(raw);
            int start = random.nextInt(raw.length());
            Span span = Graphemes.snap(raw, new Span(start, start + random.nextInt(raw.length() - start)));

            String words = text.stretches(span).stream()
                    .map(part -> text.paragraphs().get(part.paragraph()).substring(part.start(), part.end()))
                    .collect(Collectors.joining());

            assertThat(words)
                    .as("seed %d", seed)
                    .isEqualTo(asShown(span.of(raw)).replace("\n", ""));
        }
    }

    private static String shown(DisplayText text, int start, int end) {
        return String.join("\n", text.paragraphs()).substring(start, end);
    }

    /// The named substitutions, said a second time in other words.
    private static String asShown(String raw) {
        String oneSeparator = raw.replaceAll("\r\n|[\r\u000B\f\u0085\u2028\u2029]", "\n");
        return oneSeparator
                .replace('\t', '\u2003')
                .replace('\u200C', '\u200A')
                .replace('\u0007', '␇')
                .replace('\u001B', '␛')
                .replace('\u007F', '␡')
                .replace('\u0090', '\uFFFD');
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
