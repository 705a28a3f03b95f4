package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    @Test
    void the_boundary_around_each_offset_is_that_of_the_whole_text() {
        Property.check(500, random -> {
            String text = RandomTexts.upTo(60, random);
            BreakIterator whole = BreakIterator.getCharacterInstance(ULocale.ROOT);
            whole.setText(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean boundary = whole.isBoundary(offset);
                int before = boundary ? offset : whole.preceding(offset);
                int after = boundary ? offset : whole.following(offset);
                assertThat(Graphemes.floor(text, offset))
                        .as("before %d of %s", offset, text)
                        .isEqualTo(before);
                assertThat(Graphemes.ceiling(text, offset))
                        .as("after %d of %s", offset, text)
                        .isEqualTo(after);
            }
        });
    }

    @Test
    void a_snapped_span_holds_the_span_and_whole_clusters_only() {
        assertThat(snapped("a👩‍👩‍👧‍👦b", 2, 3)).isEqualTo("👩‍👩‍👧‍👦");
        assertThat(snapped("cafe\u0301s", 3, 4)).isEqualTo("e\u0301");
        assertThat(snapped("a\r\nb", 1, 2)).isEqualTo("\r\n");
        assertThat(snapped("🇮🇷🇹🇷", 5, 6)).isEqualTo("🇹🇷");
    }

    @Test
    void the_second_of_many_flags_in_a_row_is_found_however_many_come_before() {
        String flags = "🇮🇷🇹🇷🇷🇺".repeat(40);
        for (int flag = 0; flag < 120; flag++) {
            assertThat(Graphemes.floor(flags, flag * 4 + 2)).isEqualTo(flag * 4);
            assertThat(Graphemes.ceiling(flags, flag * 4 + 2)).isEqualTo(flag * 4 + 4);
            assertThat(Graphemes.floor(flags, flag * 4)).isEqualTo(flag * 4);
        }
        String shifted = "x" + flags;
        for (int flag = 0; flag < 120; flag++) {
            assertThat(Graphemes.floor(shifted, flag * 4 + 3)).isEqualTo(flag * 4 + 1);
        }
    }

    @Test
    void a_cluster_of_hundreds_of_marks_is_still_one() {
        String heaped = "x e" + "\u0301\u0323".repeat(300) + "y";
        for (int offset = 3; offset < 603; offset += 7) {
            assertThat(Graphemes.floor(heaped, offset)).isEqualTo(2);
            assertThat(Graphemes.ceiling(heaped, offset)).isEqualTo(603);
        }
    }

    @Test
    void a_chain_of_hundreds_of_joined_emoji_is_still_one() {
        String chain = "x " + "👩\u200D".repeat(300) + "👩y";
        for (int offset = 4; offset < 900; offset += 3) {
            assertThat(Graphemes.floor(chain, offset)).isEqualTo(2);
            assertThat(Graphemes.ceiling(chain, offset)).isEqualTo(chain.length() - 1);
        }
    }

    private static String snapped(String text, int start, int end) {
        return Graphemes.snap(text, new Span(start, end)).of(text);
    }
}
