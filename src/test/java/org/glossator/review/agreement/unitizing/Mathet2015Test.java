package org.glossator.review.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.glossator.kit.Property;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;

/// Mathet, Widlöcher and Métivier, Computational Linguistics 41 (2015). Dissimilarities follow from the formula of
/// section 4; the three annotators are an example that is given with the reference implementation's figures.
class Mathet2015Test {

    @Test
    void dissimilarity_of_places_is_the_squared_share_that_ends_are_apart() {
        assertThat(place(4, 14, 4, 14)).isZero();
        assertThat(place(4, 14, 14, 24)).isEqualTo(1);
        assertThat(place(4, 14, 20, 25)).isCloseTo(3.24, within(1e-9));
        assertThat(place(4, 14, 40, 44)).isCloseTo(22.2, within(0.05));
        assertThat(place(20, 30, 20, 25)).isCloseTo(0.11, within(0.005));
        assertThat(place(14, 24, 20, 25)).isCloseTo(0.22, within(0.005));
    }

    @Test
    void dissimilarity_of_places_does_not_depend_on_scale() {
        assertThat(place(0, 7, 0, 10)).isEqualTo(place(0, 21, 0, 30));
    }

    @Test
    void another_category_adds_its_weight() {
        Continuum continuum =
                Continuum.of(30, 2).unit(0, 4, 14, 0).unit(1, 14, 24, 1).build();
        assertThat(Dissimilarity.USUAL.between(continuum, 0, 1)).isEqualTo(2);
        assertThat(new Dissimilarity(3, 2, 0.5).between(continuum, 0, 1)).isEqualTo(2.5);
    }

    @Test
    void three_annotators_have_the_disorder_of_the_reference_implementation() {
        Gamma gamma = Gamma.of(
                List.of(alexPaulAndSuzan()),
                new GammaSettings(new Dissimilarity(3, 1, 1), 1, 0.01, 30, 3_000),
                Progress.UNWATCHED);
        assertThat(gamma.isExact()).isTrue();
        assertThat(gamma.observed()).isCloseTo(0.96, within(0.0096));
        assertThat(gamma.precision()).isLessThanOrEqualTo(0.012);
        assertThat(number(gamma)).isBetween(0.40, 0.50);
    }

    @Test
    void full_agreement_is_one() {
        Continuum continuum = Continuum.of(90, 3)
                .unit(0, 5, 9, 0)
                .unit(1, 5, 9, 0)
                .unit(2, 5, 9, 0)
                .build();
        assertThat(number(usual(continuum))).isEqualTo(1);
    }

    @Test
    void the_same_seed_gives_the_same_figure() {
        Property.check(5, random -> {
            Continuum continuum = RandomContinua.similar(random, 30, 3, 20);
            assertThat(usual(continuum)).isEqualTo(usual(continuum));
        });
    }

    @Test
    void agreement_falls_with_the_differences_between_annotators() {
        Continuum.Builder near = Continuum.of(1_000, 2);
        Continuum.Builder far = Continuum.of(1_000, 2);
        for (int start = 0; start < 1_000; start += 100) {
            near.unit(0, start, start + 20, 0).unit(1, start + 2, start + 20, 0);
            far.unit(0, start, start + 20, 0).unit(1, start + 8, start + 28, start % 200 / 100);
        }
        assertThat(number(usual(near.build()))).isGreaterThan(number(usual(far.build())));
    }

    @Test
    void documents_are_aligned_each_for_itself() {
        Continuum one = Continuum.of(100, 2).unit(0, 90, 100, 0).build();
        Continuum other = Continuum.of(100, 2).unit(1, 90, 100, 0).build();
        Gamma gamma = Gamma.of(List.of(one, other), GammaSettings.USUAL, Progress.UNWATCHED);
        assertThat(gamma.observed()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_measured_says_why() {
        assertThat(usual(Continuum.of(50, 2).build()).gamma())
                .isEqualTo(Figure.undefined(Message.of("unitizing.nothing-marked")));
        Gamma alone = usual(Continuum.of(50, 1).unit(0, 1, 2, 0).build());
        assertThat(alone.gamma()).isEqualTo(Figure.undefined(Message.of("unitizing.fewer-than-two")));
        assertThat(alone.leftOut()).isEqualTo(1);
        Continuum full = Continuum.of(1, 2).unit(0, 0, 1, 0).unit(1, 0, 1, 0).build();
        assertThat(usual(full).gamma()).isEqualTo(Figure.undefined(Message.of("unitizing.nothing-by-chance")));
    }

    @Test
    void measuring_can_be_cancelled() {
        Progress cancelled = (_, _) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> Gamma.of(List.of(alexPaulAndSuzan()), GammaSettings.USUAL, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void one_annotator_who_found_nothing_agrees_no_more_than_chance() {
        Continuum continuum =
                Continuum.of(100, 2).unit(0, 5, 9, 0).unit(0, 20, 30, 1).build();
        assertThat(number(usual(continuum))).isLessThanOrEqualTo(0);
    }

    private static double place(int start, int end, int otherStart, int otherEnd) {
        Continuum continuum = Continuum.of(60, 2)
                .unit(0, start, end, 0)
                .unit(1, otherStart, otherEnd, 0)
                .build();
        return Dissimilarity.USUAL.between(continuum, 0, 1);
    }

    private static Gamma usual(Continuum continuum) {
        return Gamma.of(List.of(continuum), GammaSettings.USUAL, Progress.UNWATCHED);
    }

    private static double number(Gamma gamma) {
        return gamma.gamma().number().orElseThrow();
    }

    private static Continuum alexPaulAndSuzan() {
        int from = 2;
        int[][] units = {
            {0, 1, 2, 9},
            {0, 2, 11, 17},
            {0, 5, 24, 30},
            {0, 6, 32, 36},
            {0, 6, 36, 44},
            {0, 7, 44, 60},
            {1, 1, 2, 9},
            {1, 3, 11, 17},
            {1, 5, 19, 25},
            {1, 6, 32, 44},
            {2, 1, 2, 9},
            {2, 4, 11, 17},
            {2, 5, 21, 27},
            {2, 6, 32, 36},
            {2, 6, 36, 40},
            {2, 6, 40, 44}
        };
        Continuum.Builder builder = Continuum.of(60 - from, 3);
        for (int[] unit : units) {
            builder.unit(unit[0], unit[2] - from, unit[3] - from, unit[1]);
        }
        return builder.build();
    }
}
