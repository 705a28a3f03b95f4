package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitOffsetsTest {

    @ParameterizedTest
    @EnumSource(names = {"CODE_POINT", "UTF_16", "BYTE", "GRAPHEME"})
    void a_span_of_whole_clusters_is_found_again_in_every_unit(OffsetUnit unit) {
        Property.check(200, random -> {
            String text = RandomTexts.nonEmpty(30, random);
            Span span = RandomTexts.clusters(text, random);
            UnitOffsets offsets = UnitOffsets.of(text, unit);
            assertThat(offsets.span(offsets.offset(span.start()), offsets.offset(span.end())))
                    .contains(span);
        });
    }

    @Test
    void code_points_and_bytes_are_counted_as_others_count_them() {
        Property.check(200, random -> {
            String text = RandomTexts.nonEmpty(30, random);
            Span span = RandomTexts.span(text, random);
            UnitOffsets codePoints = UnitOffsets.of(text, OffsetUnit.CODE_POINT);
            assertThat(codePoints.offset(span.start())).isEqualTo(text.codePointCount(0, span.start()));
            assertThat(codePoints.length()).isEqualTo(text.codePointCount(0, text.length()));
            UnitOffsets bytes = UnitOffsets.of(text, OffsetUnit.BYTE);
            assertThat(bytes.offset(span.end()))
                    .isEqualTo(text.substring(0, span.end()).getBytes(StandardCharsets.UTF_8).length);
            assertThat(bytes.length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @Test
    void what_cuts_a_character_is_no_span() {
        assertThat(UnitOffsets.of("😀a", OffsetUnit.UTF_16).span(1, 3)).isEmpty();
        assertThat(UnitOffsets.of("😀a", OffsetUnit.UTF_16).span(2, 3)).contains(new Span(2, 3));
        assertThat(UnitOffsets.of("é", OffsetUnit.BYTE).span(0, 1)).isEmpty();
        assertThat(UnitOffsets.of("é", OffsetUnit.BYTE).span(0, 2)).contains(new Span(0, 1));
    }

    @Test
    void what_lies_outside_or_is_reversed_is_no_span() {
        for (OffsetUnit unit : new OffsetUnit[] {OffsetUnit.CODE_POINT, OffsetUnit.GRAPHEME, OffsetUnit.BYTE}) {
            UnitOffsets offsets = UnitOffsets.of("ab", unit);
            assertThat(offsets.span(0, 3)).isEmpty();
            assertThat(offsets.span(-1, 1)).isEmpty();
            assertThat(offsets.span(2, 1)).isEmpty();
            assertThat(offsets.span(2, 2)).contains(new Span(2, 2));
        }
    }

    @Test
    void a_family_of_emoji_is_one_grapheme() {
        String text = "👩‍👩‍👧‍👦\r\nx";
        assertThat(UnitOffsets.of(text, OffsetUnit.GRAPHEME).length()).isEqualTo(3);
        assertThat(UnitOffsets.of(text, OffsetUnit.GRAPHEME).span(2, 3)).contains(new Span(13, 14));
    }
}
