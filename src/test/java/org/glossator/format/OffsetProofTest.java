package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.kit.Property;
import org.glossator.kit.RandomTexts;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class OffsetProofTest {

    private record Quoted(int start, int end, String words) {}

    @Test
    void one_unit_must_fit_all_words_and_the_first_that_does_is_taken() {
        String text = "😀 Irán met Iran";
        assertThat(proof(text, new Quoted(2, 6, "Irán")).scale().orElseThrow().unit())
                .isEqualTo(OffsetUnit.CODE_POINT);
        assertThat(proof(text, new Quoted(3, 7, "Irán")).scale().orElseThrow().unit())
                .isEqualTo(OffsetUnit.UTF_16);
        assertThat(proof(text, new Quoted(5, 10, "Irán")).scale().orElseThrow().unit())
                .isEqualTo(OffsetUnit.BYTE);
        OffsetProof<Quoted> mixed = proof(text, new Quoted(2, 6, "Irán"), new Quoted(12, 16, "Iran"));
        assertThat(mixed.scale()).isEmpty();
        assertThat(mixed.misfits()).hasSize(1);
    }

    @Test
    void a_unit_that_fits_too_and_means_another_place_is_named() {
        String text = "😀aa";
        OffsetProof<Quoted> tie = proof(text, new Quoted(2, 3, "a"));
        assertThat(tie.scale().orElseThrow().unit()).isEqualTo(OffsetUnit.CODE_POINT);
        assertThat(tie.rivals()).extracting(OffsetScale::unit).containsExactly(OffsetUnit.UTF_16);
        assertThat(proof("aa", new Quoted(1, 2, "a")).rivals()).isEmpty();
    }

    @Test
    void every_scale_gives_back_what_it_counts() {
        Property.check(300, random -> {
            String text = RandomTexts.upTo(15, random);
            OffsetScale codePoints = new OffsetScale(text, OffsetUnit.CODE_POINT, false);
            OffsetScale units = new OffsetScale(text, OffsetUnit.UTF_16, false);
            OffsetScale bytes = new OffsetScale(text, OffsetUnit.BYTE, true);
            int step = 0;
            for (int at = 0; at <= text.length(); step++) {
                String before = text.substring(0, at);
                assertThat(codePoints.toUtf16(step)).isEqualTo(at);
                assertThat(units.toUtf16(at)).isEqualTo(at);
                assertThat(bytes.toUtf16(before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 3))
                        .isEqualTo(at);
                at += at == text.length() ? 1 : Character.charCount(text.codePointAt(at));
            }
            assertThat(codePoints.toUtf16(step)).isEqualTo(-1);
            assertThat(codePoints.toUtf16(-1)).isEqualTo(-1);
            assertThat(units.toUtf16(text.length() + 1)).isEqualTo(-1);
        });
    }

    private static OffsetProof<Quoted> proof(String text, Quoted... quoted) {
        List<OffsetScale> scales = new ArrayList<>();
        for (OffsetUnit unit : List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF_16, OffsetUnit.BYTE)) {
            scales.add(new OffsetScale(text, unit, false));
        }
        return OffsetProof.of(List.of(quoted), scales, (each, scale) -> {
            int start = scale.toUtf16(each.start());
            int end = scale.toUtf16(each.end());
            boolean fits =
                    start >= 0 && end > start && text.substring(start, end).equals(each.words());
            return fits ? List.of(new Span(start, end)) : List.of();
        });
    }
}
