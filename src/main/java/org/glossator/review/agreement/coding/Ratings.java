package org.glossator.review.agreement.coding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.agreement.figure.Summable;

/// How the values of each item share out over the categories, whoever gave them, summed over items: what measures for
/// any number of annotators are made of. An item counts once, however many values it has; missing values are passed
/// over. Made in time of items × annotators.
///
/// @param annotators the number of annotators
/// @param counts for `n` annotators: in cell `r ≤ n` the number of items with `r` values; in cell `n + 1` the sum over
///     items with two values or more of the share of pairs of values that agree; in cell `n + 2 + c` the sum over items
///     with a value of the share of values that are category `c`
public record Ratings(int annotators, Categories categories, Counts counts) implements Summable<Ratings> {

    /// The ratings of a study.
    public static Ratings of(Study study) {
        int annotators = study.annotators();
        Counting counting = new Counting();
        int[] row = new int[annotators];
        for (int item = 0; item < study.items(); item++) {
            int values = 0;
            for (int annotator = 0; annotator < annotators; annotator++) {
                int code = study.code(item, annotator);
                if (code != Study.MISSING) {
                    row[values++] = code;
                }
            }
            counting.add(values, 1);
            for (int i = 0; i < values; i++) {
                counting.add(annotators + 2L + row[i], 1.0 / values);
            }
            if (values > 1) {
                counting.add(annotators + 1L, agreeing(row, values) / (values * (values - 1.0) / 2));
            }
        }
        return new Ratings(annotators, study.categories(), counting.counts());
    }

    private static int agreeing(int[] row, int values) {
        int agreeing = 0;
        for (int i = 0; i < values; i++) {
            for (int j = i + 1; j < values; j++) {
                agreeing += row[i] == row[j] ? 1 : 0;
            }
        }
        return agreeing;
    }

    /// The number of items with so many values.
    public long itemsWith(int values) {
        return values < 0 || values > annotators ? 0 : Math.round(counts.at(values));
    }

    /// The number of items with a value at least.
    public long rated() {
        return itemsFrom(1);
    }

    /// The number of items with two values at least, in which agreement can be seen.
    public long paired() {
        return itemsFrom(2);
    }

    private long itemsFrom(int values) {
        long items = 0;
        for (int r = values; r <= annotators; r++) {
            items += itemsWith(r);
        }
        return items;
    }

    /// The mean over items with two values or more of the share of pairs of values that agree.
    double agreement() {
        return counts.at(annotators + 1L) / paired();
    }

    /// The mean over items with a value of the share of values that are each category; adds up to 1.
    double[] shares() {
        double[] shares = new double[categories.size()];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = counts.at(annotators + 2L + c) / rated();
        }
        return shares;
    }

    /// The category that all values are, if they are one and the same.
    Optional<Category> onlyCategory() {
        double[] shares = shares();
        int[] used =
                IntStream.range(0, shares.length).filter(c -> shares[c] > 0).toArray();
        return used.length == 1 ? Optional.of(categories.list().get(used[0])) : Optional.empty();
    }

    @Override
    public Ratings with(Counts other) {
        return new Ratings(annotators, categories, other);
    }

    @Override
    public Ratings plus(Ratings other) {
        categories.requireSame(other.categories);
        if (annotators != other.annotators) {
            throw new IllegalArgumentException("Counts over other annotators cannot be added");
        }
        return with(counts.plus(other.counts));
    }
}
