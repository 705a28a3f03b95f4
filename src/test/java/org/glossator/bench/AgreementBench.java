package org.glossator.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.glossator.review.agreement.retrieval.Hits;
import org.glossator.task.Progress;

/// What it costs to measure agreement on a million items, by two annotators and by five, in ten thousand documents; and
/// to draw a thousand resamples of these for a confidence interval, also over a thousand categories. With any argument,
/// the resamples only.
final class AgreementBench {

    private static final int ITEMS = 1_000_000;
    private static final int DOCUMENTS = 10_000;
    private static final int CATEGORIES = 12;
    private static final int MANY_CATEGORIES = 1_000;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AgreementBench() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            items();
        }
        resample(2, CATEGORIES);
        resample(2, MANY_CATEGORIES);
    }

    private static void items() {
        for (int annotators : new int[] {2, 5}) {
            measure(annotators);
        }
    }

    private static void measure(int annotators) {
        System.out.printf("-- %,d items, %d annotators, %d categories%n", ITEMS, annotators, CATEGORIES);
        Study study = study(annotators, CATEGORIES);
        time("building the study", () -> study(annotators, CATEGORIES));
        time("Cohen’s κ of two", () -> CohenKappa.of(ConfusionMatrix.between(study, 0, 1)));
        time("mean κ of all pairs", () -> MeanPairwiseKappa.of(PairMatrices.of(study)));
        time("Fleiss’ κ and AC₁", () -> {
            Ratings ratings = Ratings.of(study);
            return List.of(FleissKappa.of(ratings), GwetAc1.of(ratings));
        });
        for (Distance distance : List.of(Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL, Distance.RATIO)) {
            time("α " + distance, () -> KrippendorffAlpha.of(Coincidences.of(study), distance));
        }
        time(
                "coincidences of 10,000 documents",
                () -> study.byDocument().stream().map(Coincidences::of).toList());
    }

    private static void resample(int annotators, int categories) {
        System.out.printf("-- 1,000 resamples of 10,000 documents, %,d categories%n", categories);
        List<Study> documents = study(annotators, categories).byDocument();
        List<Coincidences> coincidences =
                documents.stream().map(Coincidences::of).toList();
        List<PairMatrices> matrices = documents.stream().map(PairMatrices::of).toList();
        List<Hits> hits = matrices.stream().map(AgreementBench::hits).toList();
        time("F1", () -> Bootstrap.USUAL.interval(hits, Hits::f1, Progress.UNWATCHED));
        time("κ", () -> Bootstrap.USUAL.interval(matrices, MeanPairwiseKappa::of, Progress.UNWATCHED));
        time(
                "α",
                () -> Bootstrap.USUAL.interval(
                        coincidences, counts -> KrippendorffAlpha.of(counts, Distance.NOMINAL), Progress.UNWATCHED));
    }

    private static Hits hits(PairMatrices matrices) {
        ConfusionMatrix matrix = matrices.between(0, 1);
        long[] agreed = new long[1];
        matrix.forEach((row, column, amount) -> agreed[0] += row == column ? Math.round(amount) : 0);
        return Hits.strict(agreed[0], matrix.items(), matrix.items());
    }

    private static Study study(int annotators, int categories) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        StudyBuilder builder = new StudyBuilder(
                annotators,
                IntStream.range(0, categories).mapToObj(Category::of).toList());
        int[] row = new int[annotators];
        for (int item = 1; item <= ITEMS; item++) {
            int truth = random.nextInt(categories);
            for (int annotator = 0; annotator < annotators; annotator++) {
                int die = random.nextInt(10);
                row[annotator] = die == 0 ? Study.MISSING : die < 8 ? truth : random.nextInt(categories);
            }
            builder.codes(row);
            if (item % (ITEMS / DOCUMENTS) == 0) {
                builder.endDocument();
            }
        }
        return builder.build();
    }

    private static String brief(Object result) {
        String words = result.toString();
        return words.substring(0, Math.min(80, words.length()));
    }

    @FunctionalInterface
    private interface Work {
        Object done();
    }

    private static void time(String what, Work task) {
        double[] times = new double[ROUNDS];
        double[] work = new double[ROUNDS];
        Object result = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            result = task.done();
            times[round] = (System.nanoTime() - start) / 1e6;
            work[round] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(work);
        System.out.printf(
                "%s: median %.1f ms, worst %.1f, of the processor %.1f (%s)%n",
                what, times[ROUNDS / 2], times[ROUNDS - 1], work[ROUNDS / 2], brief(result));
        if (result == null) {
            throw new AssertionError(what);
        }
    }
}
