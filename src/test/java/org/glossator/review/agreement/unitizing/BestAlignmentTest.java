package org.glossator.review.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.glossator.kit.Property;
import org.junit.jupiter.api.Test;

class BestAlignmentTest {

    private static final double CLOSE = 1e-9;
    private static final Dissimilarity POSITION_COUNTS_MORE = new Dissimilarity(3, 1, 1);

    @Test
    void two_annotators_are_aligned_as_trying_all_alignments_says() {
        Property.check(300, random -> alignsAsTryingAll(random, 2, 12));
    }

    @Test
    void three_annotators_are_aligned_as_trying_all_alignments_says() {
        Property.check(150, random -> alignsAsTryingAll(random, 3, 10));
    }

    @Test
    void five_annotators_are_aligned_as_trying_all_alignments_says() {
        Property.check(60, random -> alignsAsTryingAll(random, 5, 9));
    }

    @Test
    void two_annotators_are_aligned_alike_as_an_assignment_and_as_a_partition() {
        Property.check(100, random -> {
            Continuum continuum = RandomContinua.similar(random, 60, 2, 4 + random.nextInt(20));
            BestAlignment partition =
                    new Partition(new UnitaryAlignments(continuum, Dissimilarity.USUAL)).best(() -> {});
            assertThat(partition.approximations()).isZero();
            assertThat(best(continuum, Dissimilarity.USUAL)).isCloseTo(partition.disorder(), within(CLOSE));
        });
    }

    @Test
    void a_unit_that_spans_the_document_does_not_keep_the_rest_from_exact_alignment() {
        Property.check(10, random -> {
            Continuum similar = RandomContinua.similar(random, 40, 3, 20);
            Continuum.Builder builder = Continuum.of(similar.length(), 3);
            RandomContinua.units(similar)
                    .forEach(unit -> builder.unit(unit.annotator(), unit.start(), unit.end(), unit.category()));
            for (int annotator = 0; annotator < 3; annotator++) {
                builder.unit(annotator, 0, similar.length(), 9);
            }
            BestAlignment with = BestAlignment.of(builder.build(), Dissimilarity.USUAL, () -> {});
            assertThat(with.approximations()).isZero();
            assertThat(with.disorder()).isCloseTo(best(similar, Dissimilarity.USUAL), within(CLOSE));
        });
    }

    @Test
    void a_sweep_that_is_too_narrow_says_that_it_is_not_exact() {
        Sweep.Builder builder = new Sweep.Builder();
        for (int unit = 0; unit < 4; unit++) {
            builder.nextPlace(new Sweep.Repair(10, 10));
            builder.add(new int[] {unit}, 2);
        }
        builder.add(new int[] {0, 2}, 0);
        builder.add(new int[] {0, 3}, 1);
        builder.add(new int[] {1, 2}, 0);
        Sweep sweep = builder.build();
        assertThat(sweep.run(8, Double.POSITIVE_INFINITY, () -> {})).isEqualTo(new Sweep.Outcome(1, true));
        assertThat(sweep.run(1, Double.POSITIVE_INFINITY, () -> {})).isEqualTo(new Sweep.Outcome(4, false));
    }

    private static void alignsAsTryingAll(RandomGenerator random, int annotators, int units) {
        int length = 4 + random.nextInt(60);
        Continuum.Builder builder = Continuum.of(length, annotators);
        for (int i = random.nextInt(units + 1); i > 0; i--) {
            int start = random.nextInt(length);
            int end = Math.min(length, start + random.nextInt(1 + length / 3));
            builder.unit(random.nextInt(annotators), start, end, random.nextInt(3));
        }
        Continuum continuum = builder.build();
        Dissimilarity dissimilarity = random.nextBoolean() ? Dissimilarity.USUAL : POSITION_COUNTS_MORE;
        assertThat(best(continuum, dissimilarity))
                .isCloseTo(new LiteralAlignment(continuum, dissimilarity).disorder(), within(CLOSE));
    }

    private static double best(Continuum continuum, Dissimilarity dissimilarity) {
        return BestAlignment.of(continuum, dissimilarity, () -> {}).disorder();
    }
}
