package org.glossator.review.agreement.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// Confidence intervals by drawing documents anew: as many documents as there are, with repetition, again and again;
/// the figure of each such resample; and of these the percentiles. Documents are drawn rather than items
/// because what stands in one document is alike.
///
/// Counts of documents add up, so that a resample costs the filled cells of its documents. The same seed gives the same
/// interval, whatever the order of cells.
///
/// Source: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
///
/// @param resamples how many to draw, 1 or more
/// @param confidence the share of resamples whose figure is in the interval, such as 0.95
/// @param seed what the draws begin with
public record Bootstrap(int resamples, double confidence, long seed) {

    /// Four documents can be drawn in 35 ways only, none of which can stand for one in forty; five in 126.
    public static final int FEWEST_DOCUMENTS = 5;

    /// There is no interval if a larger share of resamples than this has no figure: those that do are a choice.
    public static final double MOST_LEFT_OUT = 0.05;

    /// A thousand resamples, 95 %.
    public static final Bootstrap USUAL = new Bootstrap(1_000, 0.95, 1);

    public Bootstrap {
        if (resamples < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(resamples + " resamples, confidence " + confidence);
        }
    }

    /// The interval of a figure over documents. Documents in which nothing was counted are not drawn.
    ///
    /// @param documents what was counted in each document, all over the same things
    /// @param measure makes the figure of a sum of counts
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public <T extends Summable<T>> ConfidenceInterval interval(
            List<T> documents, Function<? super T, Figure> measure, Progress progress) {
        List<T> counted = documents.stream()
                .filter(document -> document.counts().filled() > 0)
                .toList();
        Resamples sums = new Resamples(counted.stream().map(Summable::counts).toList());
        return interval(
                counted.size(),
                sums.atOnce,
                drawn -> sums.of(drawn).stream()
                        .map(sum -> measure.apply(counted.getFirst().with(sum)))
                        .toList(),
                progress);
    }

    /// The interval of a figure over documents whose counts do not add up cell by cell.
    ///
    /// @param documents how many there are to draw from
    /// @param measure makes the figure of the documents drawn: it is given how often each was
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public ConfidenceInterval interval(int documents, Function<int[], Figure> measure, Progress progress) {
        return interval(documents, 1, drawn -> List.of(measure.apply(drawn.getFirst())), progress);
    }

    /// @param atOnce how many resamples are measured at once, at most
    private ConfidenceInterval interval(
            int documents, int atOnce, Function<List<int[]>, List<Figure>> measure, Progress progress) {
        if (documents < FEWEST_DOCUMENTS) {
            return new ConfidenceInterval.Undefined(Message.of("measure.few-documents", documents, FEWEST_DOCUMENTS));
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < resamples; i += atOnce) {
            List<int[]> drawn = new ArrayList<>();
            for (int next = i; next < Math.min(i + atOnce, resamples); next++) {
                progress.report(next, resamples);
                drawn.add(draw(documents, random));
            }
            measure.apply(drawn).forEach(figure -> figure.number().ifPresent(figures::add));
        }
        progress.report(resamples, resamples);
        return interval(
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static int[] draw(int documents, SplittableRandom random) {
        int[] times = new int[documents];
        for (int i = 0; i < documents; i++) {
            times[random.nextInt(documents)]++;
        }
        return times;
    }

    private ConfidenceInterval interval(double[] sorted) {
        int leftOut = resamples - sorted.length;
        if (leftOut > MOST_LEFT_OUT * resamples) {
            return new ConfidenceInterval.Undefined(Message.of("measure.few-resamples", leftOut, resamples));
        }
        double tail = (1 - confidence) / 2;
        return new ConfidenceInterval.Defined(
                percentile(sorted, tail), percentile(sorted, 1 - tail), sorted.length, leftOut);
    }

    /// The percentile, in proportion between the two nearest figures.
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// Sums the counts of documents that were drawn, for several resamples at once, since what takes time is to come by
    /// the counts. The filled cells are numbered anew from 0, and the sums of a cell lie side by side.
    private static final class Resamples {

        private static final int USUALLY_AT_ONCE = 8;

        /// How many sums are held at most, unless there are more cells.
        private static final int MOST_SUMS = 1 << 24;

        private final long[] cells;
        private final int[][] places;
        private final double[][] amounts;
        private final int atOnce;

        Resamples(List<Counts> documents) {
            cells = documents.stream()
                    .flatMapToLong(Counts::cells)
                    .distinct()
                    .sorted()
                    .toArray();
            atOnce = Math.clamp(MOST_SUMS / Math.max(1, cells.length), 1, USUALLY_AT_ONCE);
            places = new int[documents.size()][];
            amounts = new double[documents.size()][];
            for (int document = 0; document < places.length; document++) {
                Counts counts = documents.get(document);
                places[document] = counts.cells()
                        .mapToInt(cell -> Arrays.binarySearch(cells, cell))
                        .toArray();
                amounts[document] = counts.amounts();
            }
        }

        /// The sum of each resample.
        ///
        /// @param drawn how often each document was drawn, for each resample
        List<Counts> of(List<int[]> drawn) {
            double[] sums = new double[drawn.size() * cells.length];
            double[] times = new double[drawn.size()];
            for (int document = 0; document < places.length; document++) {
                for (int i = 0; i < times.length; i++) {
                    times[i] = drawn.get(i)[document];
                }
                add(document, times, sums);
            }
            return IntStream.range(0, drawn.size())
                    .mapToObj(i -> Counts.filled(cells, sums, drawn.size(), i))
                    .toList();
        }

        private void add(int document, double[] times, double[] sums) {
            int[] at = places[document];
            double[] amount = amounts[document];
            for (int i = 0; i < at.length; i++) {
                int begin = at[i] * times.length;
                for (int j = 0; j < times.length; j++) {
                    sums[begin + j] += times[j] * amount[i];
                }
            }
        }
    }
}
