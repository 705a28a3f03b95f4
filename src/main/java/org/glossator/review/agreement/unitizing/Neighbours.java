package org.glossator.review.agreement.unitizing;

import java.util.Arrays;

/// Which units of different annotators are alike enough that they could stand for the same thing.
///
/// Each pair is kept once, with the unit of the annotator who comes first. Finding them takes a look at the units of
/// others that start near enough for the longest of them.
final class Neighbours {

    private final Continuum continuum;
    private final Dissimilarity dissimilarity;
    private final int[] firsts;
    private int[] units = new int[16];
    private double[] values = new double[16];

    /// @param limit the dissimilarity that neighbours stay below
    Neighbours(Continuum continuum, Dissimilarity dissimilarity, double limit) {
        this.continuum = continuum;
        this.dissimilarity = dissimilarity;
        firsts = new int[continuum.units() + 1];
        double reach = dissimilarity.reach(limit);
        int[] longest = new int[continuum.annotators()];
        for (int annotator = 0; annotator < longest.length; annotator++) {
            for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
                longest[annotator] = Math.max(longest[annotator], continuum.end(unit) - continuum.start(unit));
            }
        }
        for (int annotator = 0; annotator < longest.length; annotator++) {
            for (int unit = continuum.first(annotator); unit < continuum.first(annotator + 1); unit++) {
                firsts[unit + 1] = firsts[unit];
                for (int other = annotator + 1; other < longest.length; other++) {
                    double length = (double) continuum.end(unit) - continuum.start(unit) + longest[other];
                    collect(unit, other, reach * length, limit);
                }
            }
        }
    }

    private void collect(int unit, int annotator, double reach, double limit) {
        int after = continuum.first(annotator + 1);
        int other = firstFrom(annotator, continuum.start(unit) - reach);
        for (; other < after && continuum.start(other) <= continuum.start(unit) + reach; other++) {
            double value = dissimilarity.between(continuum, unit, other);
            if (value < limit) {
                int at = firsts[unit + 1]++;
                if (at == units.length) {
                    units = Arrays.copyOf(units, 2 * at);
                    values = Arrays.copyOf(values, 2 * at);
                }
                units[at] = other;
                values[at] = value;
            }
        }
    }

    /// The first unit of `annotator` that does not start before `place`.
    private int firstFrom(int annotator, double place) {
        int low = continuum.first(annotator);
        int high = continuum.first(annotator + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (continuum.start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first neighbour of `unit`; its neighbours are from here to before the first of the next unit, in their
    /// order.
    int first(int unit) {
        return firsts[unit];
    }

    /// The unit that is the neighbour `at`.
    int unit(int at) {
        return units[at];
    }

    /// How unlike the neighbour `at` is.
    double value(int at) {
        return values[at];
    }
}
