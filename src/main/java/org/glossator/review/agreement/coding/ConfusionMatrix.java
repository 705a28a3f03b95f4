package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.agreement.figure.Summable;

/// How often one annotator said this where the other said that: a row for what the first said, a column for what the
/// second said, with a row and a column more for a missing value, *nothing*. Items that both said nothing of are left
/// out.
///
/// @param counts in cell `row · (q + 1) + column` of `q` categories, [#nothing] being number `q`
public record ConfusionMatrix(Categories categories, Counts counts) implements Summable<ConfusionMatrix> {

    /// What two annotators of a study said, counted from 0. Takes time of the items.
    public static ConfusionMatrix between(Study study, int first, int second) {
        Counting counting = new Counting();
        count(study, first, second, counting);
        return new ConfusionMatrix(study.categories(), counting.counts());
    }

    /// What every two annotators of a study said, the earlier of both in the rows. Takes time of items × annotators².
    public static ConfusionMatrix ofAllPairs(Study study) {
        Counting counting = new Counting();
        for (int first = 0; first < study.annotators(); first++) {
            for (int second = first + 1; second < study.annotators(); second++) {
                count(study, first, second, counting);
            }
        }
        return new ConfusionMatrix(study.categories(), counting.counts());
    }

    private static void count(Study study, int first, int second, Counting counting) {
        int nothing = study.categories().size();
        for (int item = 0; item < study.items(); item++) {
            int one = study.code(item, first);
            int other = study.code(item, second);
            if (one != Study.MISSING || other != Study.MISSING) {
                long row = one == Study.MISSING ? nothing : one;
                counting.add(row * (nothing + 1) + (other == Study.MISSING ? nothing : other), 1);
            }
        }
    }

    /// The number of the row and of the column for a missing value.
    public int nothing() {
        return categories.size();
    }

    /// How often the first said `row` and the second `column`, numbers of categories or [#nothing].
    public long at(int row, int column) {
        return Math.round(counts.at((long) row * (nothing() + 1) + column));
    }

    /// How often the first said `row` and the second `column`.
    ///
    /// @throws IllegalArgumentException if one is none of the categories
    public long at(Category row, Category column) {
        return at(categories.code(row), categories.code(column));
    }

    /// The number of items that both said something of.
    public long items() {
        double[] sum = new double[1];
        forEachPair((_, _, amount) -> sum[0] += amount);
        return Math.round(sum[0]);
    }

    /// The number of items that only one of both said something of.
    public long onlyInOne() {
        double[] sum = new double[1];
        forEach((row, column, amount) -> sum[0] += row == nothing() || column == nothing() ? amount : 0);
        return Math.round(sum[0]);
    }

    /// The matrix in which it does not matter who said what: the sum of this and of its mirror image. Counts every item
    /// twice, once each way.
    public ConfusionMatrix symmetrical() {
        Counting counting = new Counting();
        counts.forEach(counting::add);
        forEach((row, column, amount) -> counting.add((long) column * (nothing() + 1) + row, amount));
        return with(counting.counts());
    }

    /// The matrix of one category and all others taken together.
    ///
    /// @throws IllegalArgumentException if it is none of the categories
    public ConfusionMatrix oneAgainstRest(Category category) {
        int one = categories.code(category);
        Counting counting = new Counting();
        forEach((row, column, amount) -> counting.add(3L * merged(row, one) + merged(column, one), amount));
        return new ConfusionMatrix(OneAgainstRest.categories(category), counting.counts());
    }

    private int merged(int code, int one) {
        if (code == nothing()) {
            return 2;
        }
        return code == one ? 0 : 1;
    }

    @Override
    public ConfusionMatrix with(Counts other) {
        return new ConfusionMatrix(categories, other);
    }

    @Override
    public ConfusionMatrix plus(ConfusionMatrix other) {
        categories.requireSame(other.categories);
        return with(counts.plus(other.counts));
    }

    /// Takes a filled cell; a row or a column may be [#nothing].
    @FunctionalInterface
    public interface Cells {
        void take(int row, int column, double amount);
    }

    /// Gives the filled cells, row by row.
    public void forEach(Cells taker) {
        counts.forEach(nothing() + 1, taker::take);
    }

    /// Gives the filled cells of items that both said something of.
    void forEachPair(Cells taker) {
        forEach((row, column, amount) -> {
            if (row != nothing() && column != nothing()) {
                taker.take(row, column, amount);
            }
        });
    }
}
