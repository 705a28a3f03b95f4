package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.glossator.kit.Property;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void touching_spans_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void a_span_begins_in_the_text_and_does_not_run_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThat(new Span(2, 2).isEmpty()).isTrue();
    }

    @Test
    void spans_relate_as_the_sets_of_their_units_do() {
        Property.check(2_000, random -> {
            Span one = new Span(random.nextInt(5), 5 + random.nextInt(4));
            Span other = new Span(random.nextInt(9), 9 + random.nextInt(3));
            List<Integer> mine = units(one);
            List<Integer> theirs = units(other);
            assertThat(one.overlaps(other)).isEqualTo(mine.stream().anyMatch(theirs::contains));
            assertThat(one.encloses(other)).isEqualTo(mine.containsAll(theirs));
            assertThat(IntStream.range(0, 12).filter(one::covers).boxed().toList())
                    .isEqualTo(mine);
            assertThat(one.length()).isEqualTo(mine.size());
        });
    }

    @Test
    void what_encloses_comes_before_what_it_encloses() {
        assertThat(List.of(new Span(2, 3), new Span(0, 1), new Span(0, 9), new Span(1, 9)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(0, 1), new Span(1, 9), new Span(2, 3));
    }

    private static List<Integer> units(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList();
    }
}
