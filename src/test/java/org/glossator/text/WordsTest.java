package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    /// Each row: a text with the selection in brackets, and what it snaps to.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the As[tana agree]ments| Astana agreements",
                "the[ Astana ]agreements| Astana",
                "[the Astana agreements]| the Astana agreements",
                "the Ast[]ana agreements| Astana",
                "the []Astana| Astana",
                "Astana[] agreements| Astana",
                "the Astana[]| Astana",
                "Syr[ia’]s neighbours| Syria’s",
                "d[on]'t| don't",
                "the de-esc[ala]tion zones| escalation",
                "in 1,3[0]0 cases| 1,300",
                "the U.[S]. forces| U.S",
                "(Ir[an]), Turkey| Iran",
                "[(Iran)]| (Iran)",
                "ایر[ان و تر]کیه| ایران و ترکیه",
                "او می‌خ[وا]هد| می‌خواهد",
                "وَقْ[ف] النار| وَقْف",
                "א[ס]טנה| אסטנה",
                "ภาษ[า]ไทย| ภาษา",
                "阿斯塔纳[进]程| 进程",
                "한[국]어 문서| 한국어",
                "a 😀[😀] b| 😀",
                "cafe[\u0301]s| cafe\u0301s",
                "नम[स्]ते दुनिया| नमस्ते",
            })
    void a_selection_takes_the_words_it_touches_whole(String marked, String words) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(Words.snap(text, new Span(start, end)).of(text)).isEqualTo(words);
    }

    @Test
    void a_selection_of_blanks_comes_back_as_it_is() {
        assertThat(Words.snap("a  \u00A0 b", new Span(2, 4))).isEqualTo(new Span(2, 4));
    }

    @Test
    void a_caret_where_no_word_is_stays_a_caret() {
        assertThat(Words.snap("a  b", new Span(2, 2))).isEqualTo(new Span(2, 2));
        assertThat(Words.snap("", new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(Words.snap("…", new Span(1, 1))).isEqualTo(new Span(1, 1));
    }

    @Test
    void a_snapped_selection_holds_the_selection_and_is_snapped_for_good() {
        Property.check(1_000, random -> {
            String text = RandomTexts.nonEmpty(40, random);
            Span selection = RandomTexts.span(text, random);
            Span snapped = Words.snap(text, selection);
            Span trimmed = Words.trim(text, selection);
            assertThat(snapped.end()).isLessThanOrEqualTo(text.length());
            if (trimmed.isEmpty()) {
                assertThat(snapped).isEqualTo(selection);
            } else {
                assertThat(snapped.encloses(trimmed)).isTrue();
                assertThat(Words.snap(text, snapped)).isEqualTo(snapped);
                assertThat(Graphemes.snap(text, snapped)).isEqualTo(snapped);
            }
        });
    }

    @Test
    void the_edges_are_word_boundaries_of_the_whole_text() {
        Property.check(500, random -> {
            String text = RandomTexts.nonEmpty(40, random);
            Span selection = Words.trim(text, RandomTexts.span(text, random));
            if (selection.isEmpty()) {
                return;
            }
            BreakIterator whole = BreakIterator.getWordInstance(ULocale.ROOT);
            whole.setText(text);
            Span snapped = Words.snap(text, selection);
            assertThat(whole.isBoundary(snapped.start()))
                    .as("start %s of %s", snapped, text)
                    .isTrue();
            assertThat(whole.isBoundary(snapped.end()))
                    .as("end %s of %s", snapped, text)
                    .isTrue();
        });
    }

    @Test
    void the_place_in_a_long_text_makes_no_difference() {
        String text = "x".repeat(3) + " words".repeat(100_000);
        int far = 300_005;
        Span snapped = Words.snap(text, new Span(far, far + 1));
        assertThat(snapped.of(text)).isEqualTo("words");
        String emoji = "😀".repeat(5_000);
        for (int offset = 2_000; offset < 2_010; offset += 2) {
            assertThat(Words.snap(emoji, new Span(offset, offset + 2))).isEqualTo(new Span(offset, offset + 2));
        }
    }

    @Test
    void no_flag_is_cut_however_many_stand_in_a_row() {
        String flags = "x" + "🇮🇷🇹🇷🇷🇺".repeat(300);
        for (int flag = 0; flag < 900; flag += 11) {
            int start = 1 + flag * 4;
            assertThat(Words.snap(flags, new Span(start + 1, start + 3))).isEqualTo(new Span(start, start + 4));
        }
    }

    @Test
    void trimming_takes_every_kind_of_blank_off_the_edges_only() {
        String text = "\u3000 \u2028a b\r\n\t\u00A0";
        assertThat(Words.trim(text, new Span(0, text.length())).of(text)).isEqualTo("a b");
    }
}
