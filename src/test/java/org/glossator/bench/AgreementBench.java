package org.glossator.bench;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.CohenKappa;
import org.glossator.review.agreement.coding.Coincidences;
import org.glossator.review.agreement.coding.ConfusionMatrix;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.agreement.coding.FleissKappa;
import org.glossator.review.agreement.coding.GwetAc1;
import org.glossator.review.agreement.coding.KrippendorffAlpha;
import org.glossator.review.agreement.coding.MeanPairwiseKappa;
import org.glossator.review.agreement.coding.PairMatrices;
import org.glossator.review.agreement.coding.Ratings;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.coding.StudyBuilder;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.task.Progress;

/// What it costs to measure agreement on a million items, by two annotators and by five, in ten thousand documents; and
/// to draw a thousand resamples of these for a confidence interval.
final class AgreementBench {

    private static final int ITEMS = 1_000_000;
    private static final int DOCUMENTS = 10_000;
    private static final int CATEGORIES = 12;
    private static final int ROUNDS = 5;

    private AgreementBench() {}

    public static void main(String[] arguments) {
        for (int annotators : new int[] {2, 5}) {
            measure(annotators);
        }
    }

    private static void measure(int annotators) {
        System.out.printf("-- %,d items, %d annotators, %d categories%n", ITEMS, annotators, CATEGORIES);
        Study study = study(annotators);
        time("building the study", () -> study(annotators));
        time("Cohen’s κ of two", () -> CohenKappa.of(ConfusionMatrix.between(study, 0, 1)));
        time("mean κ of all pairs", () -> MeanPairwiseKappa.of(PairMatrices.of(study)));
        time("Fleiss’ κ and AC₁", () -> {
            Ratings ratings = Ratings.of(study);
            return List.of(FleissKappa.of(ratings), GwetAc1.of(ratings));
        });
        for (Distance distance : List.of(Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL, Distance.RATIO)) {
            time("α " + distance, () -> KrippendorffAlpha.of(Coincidences.of(study), distance));
        }
        List<Coincidences> documents =
                study.byDocument().stream().map(Coincidences::of).toList();
        time(
                "coincidences of 10,000 documents",
                () -> study.byDocument().stream().map(Coincidences::of).toList());
        time(
                "α with 1,000 resamples of 10,000 documents",
                () -> Bootstrap.USUAL.interval(
                        documents, counts -> KrippendorffAlpha.of(counts, Distance.NOMINAL), Progress.UNWATCHED));
    }

    private static Study study(int annotators) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        StudyBuilder builder = new StudyBuilder(
                annotators,
                IntStream.range(0, CATEGORIES).mapToObj(Category::of).toList());
        int[] row = new int[annotators];
        for (int item = 1; item <= ITEMS; item++) {
            int truth = random.nextInt(CATEGORIES);
            for (int annotator = 0; annotator < annotators; annotator++) {
                int die = random.nextInt(10);
                row[annotator] = die == 0 ? Study.MISSING : die < 8 ? truth : random.nextInt(CATEGORIES);
            }
            builder.codes(row);
            if (item % (ITEMS / DOCUMENTS) == 0) {
                builder.endDocument();
            }
        }
        return builder.build();
    }

    @FunctionalInterface
    private interface Work {
        Object done();
    }

    private static void time(String what, Work work) {
        double[] times = new double[ROUNDS];
        Object result = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = work.done();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%s: median %.1f ms, worst %.1f%n", what, times[ROUNDS / 2], times[ROUNDS - 1]);
        if (result == null) {
            throw new AssertionError(what);
        }
    }
}
