package org.glossator.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How marks lie to each other.
class BoundaryShapeTest {

    @ParameterizedTest
    @CsvSource({"0,9,2,5,NESTED", "0,9,0,5,NESTED", "0,9,4,9,NESTED", "0,5,2,7,SHIFTED", "0,5,3,9,OVERLAPPING"})
    void a_shape_is_the_same_from_either_side(int start, int end, int otherStart, int otherEnd, BoundaryShape shape) {
        List<Span> one = List.of(new Span(start, end));
        List<Span> other = List.of(new Span(otherStart, otherEnd));

        assertThat(BoundaryShape.of(one, other)).isEqualTo(shape);
        assertThat(BoundaryShape.of(other, one)).isEqualTo(shape);
    }

    @Test
    void the_same_words_in_other_fragments_are_nested() {
        assertThat(BoundaryShape.of(List.of(new Span(0, 9)), List.of(new Span(0, 4), new Span(4, 9))))
                .isEqualTo(BoundaryShape.NESTED);
    }
}
