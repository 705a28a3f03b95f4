package org.glossator.review.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Summable;
import org.glossator.task.Progress;

/// Tallies that are counts in cells.
final class SummedTallies<T extends Summable<T>> implements Tallies {

    private final List<T> counted;
    private final long[] items;
    private final Function<T, Figure> measure;

    /// @param counted what was counted in each document; at least one
    /// @param items how many items each document has
    /// @param measure makes the figure of a sum
    SummedTallies(List<T> counted, long[] items, Function<T, Figure> measure) {
        this.counted = counted;
        this.items = items;
        this.measure = measure;
    }

    @Override
    public Figure figure(int[] documents) {
        if (documents.length == 1) {
            return measure.apply(counted.get(documents[0]));
        }
        Counting sum = new Counting();
        for (int document : documents) {
            counted.get(document).counts().forEach(sum::add);
        }
        return measure.apply(counted.getFirst().with(sum.counts()));
    }

    @Override
    public long items(int[] documents) {
        return Arrays.stream(documents).mapToLong(document -> items[document]).sum();
    }

    @Override
    public ConfidenceInterval interval(int[] documents, Bootstrap bootstrap, Progress progress) {
        return bootstrap.interval(
                Arrays.stream(documents).mapToObj(counted::get).toList(), measure, progress);
    }
}
