package org.glossator.review.agreement.coding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How far apart two categories are, from 0 for the same; what α weighs disagreement with.
///
/// Source: K. Krippendorff, Content Analysis (2nd edition 2004), chapter 11, for the first four; R. Passonneau,
/// Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation, LREC 2006, for the
/// last two.
public enum Distance {
    /// 0 for the same category, 1 for any other.
    NOMINAL,
    /// The square of how many values lie between both on the scale, half of their own included. Numbers are in order of
    /// value, other categories in the order of the study.
    ORDINAL,
    /// The square of the difference of two numbers.
    INTERVAL,
    /// The square of the difference of two numbers in proportion to their sum; for numbers from 0.
    RATIO,
    /// 1 less the Jaccard index of two sets of names times 1 for equal sets, 2/3 where one includes the other, 1/3
    /// where they overlap, 0 else.
    MASI,
    /// 1 less the Jaccard index of two sets of names: how much of all their names they share.
    JACCARD;

    /// Whether it can be taken between all of these categories.
    public boolean fits(Categories categories) {
        List<Category> list = categories.list();
        return switch (this) {
            case NOMINAL -> true;
            case ORDINAL ->
                list.stream().noneMatch(Category.Several.class::isInstance)
                        && list.stream().map(Category::getClass).distinct().count() <= 1;
            case INTERVAL -> list.stream().allMatch(Category.Valued.class::isInstance);
            case RATIO -> list.stream().allMatch(each -> each instanceof Category.Valued(double value) && value >= 0);
            case MASI, JACCARD -> list.stream().allMatch(Category.Several.class::isInstance);
        };
    }

    /// The distance of two sets of names.
    static double ofSets(Set<String> one, Set<String> other, boolean weighed) {
        if (one.equals(other)) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double jaccard = (double) shared.size() / (one.size() + other.size() - shared.size());
        if (!weighed) {
            return 1 - jaccard;
        }
        boolean included = shared.size() == Math.min(one.size(), other.size());
        return 1 - jaccard * (included ? 2.0 / 3 : 1.0 / 3);
    }

    /// The distance of two numbers from 0 in proportion to their sum, which may be too large for a number.
    static double inProportion(double one, double other) {
        double difference = one == other ? 0 : (one / 2 - other / 2) / (one / 2 + other / 2);
        return difference * difference;
    }

    /// Where numbers are on a line from 0 to 1, so that their squares are numbers however large they are. Whoever
    /// divides one sum of distances by another does not see the difference.
    static double[] onLine(double[] values) {
        double low = Arrays.stream(values).min().orElse(0) / 2;
        double length = Arrays.stream(values).max().orElse(0) / 2 - low;
        return Arrays.stream(values)
                .map(value -> length == 0 ? 0 : (value / 2 - low) / length)
                .toArray();
    }

    /// Where categories are on the scale: the mean rank of their values, given how many each has.
    ///
    /// @param order the categories in order
    static double[] meanRanks(int[] order, double[] marginals) {
        double[] ranks = new double[order.length];
        double before = 0;
        for (int category : order) {
            ranks[category] = before + marginals[category] / 2;
            before += marginals[category];
        }
        return ranks;
    }
}
