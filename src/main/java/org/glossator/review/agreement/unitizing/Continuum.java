package org.glossator.review.agreement.unitizing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A document as its annotators have unitized it: how long it is and which units each of them found on it.
///
/// Annotators and categories are numbers from 0. Everybody who had the document before them counts as an annotator of
/// it, also who found nothing; who had it not is left out. Units of one annotator may overlap and coincide; what a
/// measure makes of that is told there. They are kept by annotator, in the order of their starts, the longer first of
/// those that start together. Sixteen bytes a unit; immutable.
public final class Continuum {

    private final int length;
    private final int[] firsts;
    private final int[] starts;
    private final int[] ends;
    private final int[] categories;

    private Continuum(int length, int[] firsts, int[] starts, int[] ends, int[] categories) {
        this.length = length;
        this.firsts = firsts;
        this.starts = starts;
        this.ends = ends;
        this.categories = categories;
    }

    /// An empty continuum to put units on.
    ///
    /// @param length in any unit of length that the ends of units are given in, too
    /// @param annotators how many had it before them
    public static Builder of(int length, int annotators) {
        return new Builder(length, annotators);
    }

    public int length() {
        return length;
    }

    public int annotators() {
        return firsts.length - 1;
    }

    /// The number of units of all annotators.
    public int units() {
        return starts.length;
    }

    /// One more than the highest number of a category in use, 0 if there is no unit.
    public int categories() {
        return Arrays.stream(categories).max().orElse(-1) + 1;
    }

    /// The document as only some annotators saw it, in the order named.
    public Continuum only(int... chosen) {
        Builder builder = of(length, chosen.length);
        for (int annotator = 0; annotator < chosen.length; annotator++) {
            for (int unit = first(chosen[annotator]); unit < first(chosen[annotator] + 1); unit++) {
                builder.unit(annotator, starts[unit], ends[unit], categories[unit]);
            }
        }
        return builder.build();
    }

    /// The first unit of `annotator`; theirs are from here to before the first of the next annotator.
    int first(int annotator) {
        return firsts[annotator];
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    int category(int unit) {
        return categories[unit];
    }

    /// Takes units in any order.
    public static final class Builder {

        private static final int ROOM = 16;

        private final int length;
        private final int annotators;
        private int size;
        private int[] owners = new int[ROOM];
        private int[] starts = new int[ROOM];
        private int[] ends = new int[ROOM];
        private int[] categories = new int[ROOM];

        private Builder(int length, int annotators) {
            if (length < 0 || annotators < 0) {
                throw new IllegalArgumentException(annotators + " annotators of " + length);
            }
            this.length = length;
            this.annotators = annotators;
        }

        /// Adds the unit `[start, end)` of `annotator`.
        ///
        /// @throws IllegalArgumentException if it does not lie on the continuum, or there is no such annotator
        public Builder unit(int annotator, int start, int end, int category) {
            if (annotator < 0 || annotator >= annotators || category < 0) {
                throw new IllegalArgumentException("Category " + category + " of annotator " + annotator);
            }
            if (start < 0 || end < start || end > length) {
                throw new IllegalArgumentException("[" + start + ", " + end + ") on " + length);
            }
            if (size == starts.length) {
                owners = Arrays.copyOf(owners, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                categories = Arrays.copyOf(categories, 2 * size);
            }
            owners[size] = annotator;
            starts[size] = start;
            ends[size] = end;
            categories[size++] = category;
            return this;
        }

        public Continuum build() {
            int[] firsts = new int[annotators + 1];
            for (int unit = 0; unit < size; unit++) {
                firsts[owners[unit] + 1]++;
            }
            Arrays.parallelPrefix(firsts, Integer::sum);
            int[] order = order();
            return new Continuum(length, firsts, picked(starts, order), picked(ends, order), picked(categories, order));
        }

        private int[] order() {
            if (IntStream.range(1, size).allMatch(unit -> compare(unit - 1, unit) <= 0)) {
                return IntStream.range(0, size).toArray();
            }
            Comparator<Integer> comparator = this::compare;
            return IntStream.range(0, size)
                    .boxed()
                    .sorted(comparator)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private int compare(int one, int other) {
            int byOwner = Integer.compare(owners[one], owners[other]);
            int byStart = byOwner != 0 ? byOwner : Integer.compare(starts[one], starts[other]);
            int byEnd = byStart != 0 ? byStart : Integer.compare(ends[other], ends[one]);
            return byEnd != 0 ? byEnd : Integer.compare(categories[one], categories[other]);
        }

        private static int[] picked(int[] values, int[] order) {
            return Arrays.stream(order).map(unit -> values[unit]).toArray();
        }
    }
}
