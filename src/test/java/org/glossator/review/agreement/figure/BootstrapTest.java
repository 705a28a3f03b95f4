package org.glossator.review.agreement.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.glossator.kit.Property;
import org.glossator.review.agreement.retrieval.Hits;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Bootstrap USUAL = Bootstrap.USUAL;

    @Test
    void documents_that_are_alike_leave_no_doubt() {
        List<Hits> documents = Collections.nCopies(8, Hits.strict(3, 4, 4));
        assertThat(USUAL.interval(documents, Hits::f1, Progress.UNWATCHED))
                .isEqualTo(new ConfidenceInterval.Defined(.75, .75, 1_000, 0));
    }

    @Test
    void the_same_seed_draws_the_same_interval_and_another_seed_one_nearby() {
        List<Hits> documents = documents(Property.random(5), 200);
        var one = defined(USUAL.interval(documents, Hits::f1, Progress.UNWATCHED));
        var same = defined(USUAL.interval(documents, Hits::f1, Progress.UNWATCHED));
        var other = defined(new Bootstrap(1_000, .95, 2).interval(documents, Hits::f1, Progress.UNWATCHED));
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
        assertThat(other.low()).isCloseTo(one.low(), within(.01));
        double all =
                documents.stream().reduce(Hits.NONE, Hits::plus).f1().number().orElseThrow();
        assertThat(all).isBetween(one.low(), one.high());
    }

    @Test
    void a_resample_is_the_sum_of_the_documents_that_were_drawn() {
        List<Hits> documents = documents(Property.random(7), 12);
        SplittableRandom random = new SplittableRandom(1);
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            Hits sum = Hits.NONE;
            for (int drawn = 0; drawn < documents.size(); drawn++) {
                sum = sum.plus(documents.get(random.nextInt(documents.size())));
            }
            figures.add(sum.recall().number().orElseThrow());
        }
        Collections.sort(figures);
        var interval = defined(new Bootstrap(101, .9, 1).interval(documents, Hits::recall, Progress.UNWATCHED));
        assertThat(interval.low()).isCloseTo(figures.get(5), within(1e-9));
        assertThat(interval.high()).isCloseTo(figures.get(95), within(1e-9));
    }

    /// Of a share of .7 in 400 documents of one mark each, the interval is that of a proportion: .7 ± 1.96 · .0229.
    @Test
    void the_interval_of_a_proportion_is_as_wide_as_theory_says() {
        List<Hits> documents = new ArrayList<>(Collections.nCopies(280, Hits.FOUND));
        documents.addAll(Collections.nCopies(120, Hits.MISSED));
        var interval = defined(USUAL.interval(documents, Hits::recall, Progress.UNWATCHED));
        assertThat(interval.low()).isCloseTo(.655, within(.008));
        assertThat(interval.high()).isCloseTo(.745, within(.008));
    }

    @Test
    void too_few_documents_have_no_interval_and_empty_ones_do_not_count() {
        List<Hits> documents = new ArrayList<>(Collections.nCopies(4, Hits.FOUND));
        documents.addAll(Collections.nCopies(20, Hits.NONE));
        assertThat(reason(USUAL.interval(documents, Hits::f1, Progress.UNWATCHED)))
                .isEqualTo("There are only 4 documents with something to measure; an interval needs 5 at least.");
        assertThat(reason(USUAL.interval(List.<Hits>of(), Hits::f1, Progress.UNWATCHED)))
                .isEqualTo("There is no document with something to measure; an interval needs 5 at least.");
    }

    @Test
    void figures_that_most_resamples_lack_have_no_interval() {
        List<Hits> documents = new ArrayList<>(Collections.nCopies(9, Hits.SPURIOUS));
        documents.add(Hits.FOUND);
        assertThat(reason(USUAL.interval(documents, Hits::recall, Progress.UNWATCHED)))
                .endsWith("of 1,000 resamples have no figure, which is too many for an interval of the others.");
    }

    @Test
    void work_that_is_no_longer_wanted_ends() {
        Progress ended = (done, _) -> {
            if (done == 3) {
                throw new CancellationException();
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> USUAL.interval(Collections.nCopies(9, Hits.FOUND), Hits::f1, ended));
    }

    @Test
    void counts_add_up_cell_by_cell() {
        Property.check(50, random -> {
            Counting one = new Counting();
            Counting other = new Counting();
            Counting both = new Counting();
            for (int i = random.nextInt(300); i > 0; i--) {
                long cell = random.nextLong(1L << random.nextInt(1, 50));
                (random.nextBoolean() ? one : other).add(cell, 1);
                both.add(cell, 1);
            }
            Counts sum = one.counts().plus(other.counts());
            assertThat(sum).isEqualTo(both.counts()).hasSameHashCodeAs(both.counts());
            sum.forEach((cell, amount) ->
                    assertThat(one.counts().at(cell) + other.counts().at(cell)).isEqualTo(amount));
            assertThat(sum.plus(Counts.NONE)).isEqualTo(sum);
        });
    }

    private static List<Hits> documents(RandomGenerator random, int count) {
        List<Hits> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int matched = random.nextInt(1, 20);
            documents.add(Hits.strict(matched, matched + random.nextInt(9), matched + random.nextInt(9)));
        }
        return documents;
    }

    private static ConfidenceInterval.Defined defined(ConfidenceInterval interval) {
        assertThat(interval).isInstanceOf(ConfidenceInterval.Defined.class);
        return (ConfidenceInterval.Defined) interval;
    }

    private static String reason(ConfidenceInterval interval) {
        assertThat(interval).isInstanceOf(ConfidenceInterval.Undefined.class);
        return ((ConfidenceInterval.Undefined) interval).reason().sentence();
    }
}
