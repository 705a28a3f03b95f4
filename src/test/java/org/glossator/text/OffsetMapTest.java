package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void every_offset_maps_as_counting_code_points_would() {
        Property.check(500, random -> {
            String text = RandomTexts.upTo(60, random);
            OffsetMap map = OffsetMap.of(text);
            assertThat(map.codePoints()).isEqualTo(text.codePointCount(0, text.length()));
            for (int codePoint = 0; codePoint <= map.codePoints(); codePoint++) {
                int utf16 = text.offsetByCodePoints(0, codePoint);
                assertThat(map.toUtf16(codePoint)).isEqualTo(utf16);
                assertThat(map.toCodePoint(utf16)).isEqualTo(codePoint);
            }
        });
    }

    @Test
    void a_span_in_code_points_has_the_words_that_python_would_slice() {
        String text = "😀 the Astana 𝔸greements";
        assertThat(OffsetMap.of(text).span(2, 12).of(text)).isEqualTo("the Astana");
        assertThat(OffsetMap.of(text).span(13, 23).of(text)).isEqualTo("𝔸greements");
    }

    @Test
    void the_middle_of_a_surrogate_pair_has_no_code_point_offset() {
        Property.check(200, random -> {
            String text = RandomTexts.upTo(30, random);
            OffsetMap map = OffsetMap.of(text);
            for (int i = 1; i < text.length(); i++) {
                int offset = i;
                if (Character.isLowSurrogate(text.charAt(i))) {
                    assertThatIllegalArgumentException().isThrownBy(() -> map.toCodePoint(offset));
                }
            }
        });
    }

    @Test
    void what_lies_outside_the_text_has_no_offset() {
        for (String text : new String[] {"", "abc", "a😀c"}) {
            OffsetMap map = OffsetMap.of(text);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.toCodePoint(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> map.toCodePoint(text.length() + 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.toUtf16(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> map.toUtf16(map.codePoints() + 1));
        }
    }
}
