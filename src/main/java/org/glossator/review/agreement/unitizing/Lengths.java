package org.glossator.review.agreement.unitizing;

import java.util.Arrays;
import java.util.List;

/// How often which length occurs. Counts are negative in what is to be taken off something else. Immutable.
final class Lengths {

    static final Lengths NONE = new Lengths(new int[0], new long[0]);

    private final int[] values;
    private final long[] counts;

    private Lengths(int[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
    }

    /// `times` occurrences of `length`.
    static Lengths of(int length, long times) {
        return length == 0 || times == 0 ? NONE : new Lengths(new int[] {length}, new long[] {times});
    }

    /// The first `size` of `lengths`, which are sorted in place; lengths of 0 are left out, as they weigh nothing.
    static Lengths of(int[] lengths, int size) {
        Arrays.sort(lengths, 0, size);
        int[] values = new int[size];
        long[] counts = new long[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || values[distinct - 1] != lengths[i]) {
                values[distinct++] = lengths[i];
            }
            counts[distinct - 1]++;
        }
        return pruned(values, counts, distinct);
    }

    /// Those of both.
    Lengths plus(Lengths other) {
        return sum(List.of(this, other), new int[] {1, 1});
    }

    /// Those of all, each as many times as the number at its place in `times` says. `n log n` in the entries.
    static Lengths sum(List<Lengths> all, int[] times) {
        int size = all.stream().mapToInt(each -> each.values.length).sum();
        long[] order = new long[size];
        long[] weights = new long[size];
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            Lengths each = all.get(i);
            for (int j = 0; times[i] != 0 && j < each.values.length; j++) {
                weights[at] = each.counts[j] * times[i];
                order[at] = ((long) each.values[j] << Integer.SIZE) | at;
                at++;
            }
        }
        Arrays.sort(order, 0, at);
        int[] values = new int[at];
        long[] counts = new long[at];
        int distinct = 0;
        for (int i = 0; i < at; i++) {
            int value = (int) (order[i] >>> Integer.SIZE);
            if (distinct == 0 || values[distinct - 1] != value) {
                values[distinct++] = value;
            }
            counts[distinct - 1] += weights[(int) order[i]];
        }
        return pruned(values, counts, distinct);
    }

    private static Lengths pruned(int[] values, long[] counts, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (counts[i] != 0 && values[i] != 0) {
                values[kept] = values[i];
                counts[kept++] = counts[i];
            }
        }
        return new Lengths(Arrays.copyOf(values, kept), Arrays.copyOf(counts, kept));
    }

    /// How many different lengths there are.
    int distinct() {
        return values.length;
    }

    /// The length at `index` of the different ones, in rising order.
    int value(int index) {
        return values[index];
    }

    /// How often the length at `index` occurs.
    long count(int index) {
        return counts[index];
    }

    /// How many there are.
    long total() {
        return Arrays.stream(counts).sum();
    }
}
