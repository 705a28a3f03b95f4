package org.glossator.review.agreement.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Mean;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void strict_figures_count_marks_that_were_found() {
        Hits hits = Hits.strict(3, 4, 6);
        assertThat(hits.precision()).isEqualTo(Figure.of(.5));
        assertThat(hits.recall()).isEqualTo(Figure.of(.75));
        assertThat(number(hits.f1())).isCloseTo(2 * 3 / 10.0, within(1e-12));
        assertThat(number(hits.swapped().f1())).isCloseTo(number(hits.f1()), within(1e-12));
    }

    /// “the [Republic of Turkey]” of 18 characters against “[Turkey]” of 6: a third of the reference was found, all of
    /// the response is right.
    @Test
    void lenient_figures_credit_an_overlap_in_proportion() {
        Hits hits =
                Hits.overlapping(6, 18, 6).plus(Hits.FOUND).plus(Hits.MISSED).plus(Hits.SPURIOUS);
        assertThat(number(hits.recall())).isCloseTo((1.0 / 3 + 1) / 3, within(1e-12));
        assertThat(number(hits.precision())).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void micro_figures_are_of_the_sum_and_macro_figures_the_mean_of_figures() {
        Hits often = Hits.strict(90, 100, 100);
        Hits seldom = Hits.strict(0, 2, 1);
        Hits never = Hits.NONE;
        assertThat(number(often.plus(seldom).plus(never).recall())).isCloseTo(90 / 102.0, within(1e-12));
        Mean macro = Mean.of(List.of(often.recall(), seldom.recall(), never.recall()));
        assertThat(macro).isEqualTo(new Mean(Figure.of(.45), 2, 1));
    }

    @Test
    void no_marks_on_one_side_make_f1_0_and_none_on_both_leave_it_undefined() {
        assertThat(Hits.MISSED.f1()).isEqualTo(Figure.of(0));
        assertThat(Hits.MISSED.precision()).isEqualTo(Figure.undefined(Message.of("measure.no-response")));
        assertThat(Hits.SPURIOUS.f1()).isEqualTo(Figure.of(0));
        assertThat(Hits.SPURIOUS.recall()).isEqualTo(Figure.undefined(Message.of("measure.no-reference")));
        assertThat(Hits.NONE.f1()).isEqualTo(Figure.undefined(Message.of("measure.no-marks")));
    }

    @Test
    void more_hits_than_marks_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hits.strict(3, 2, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Hits.overlapping(7, 9, 6));
    }

    @Test
    void counts_hold_everything() {
        Hits hits = Hits.overlapping(6, 18, 6).plus(Hits.MISSED);
        assertThat(hits.with(hits.counts())).isEqualTo(hits);
        assertThat(Hits.NONE.counts().filled()).isZero();
    }

    private static double number(Figure figure) {
        return figure.number().orElseThrow();
    }
}
