package org.glossator.annotation.flat;

import java.util.List;

/// How deep in others, and how high over others, annotations lie that are given in the order of the text. Those that
/// coincide neither enclose nor lie in each other. O(n log n).
final class Nesting {

    private final List<Placed> inOrder;
    private final int[] counts;
    private int counted;

    private Nesting(List<Placed> inOrder) {
        this.inOrder = inOrder;
        this.counts = new int[inOrder.stream().mapToInt(Placed::end).max().orElse(0) + 1];
    }

    /// How many others enclose each: those before it that end no sooner.
    static int[] depths(List<Placed> inOrder) {
        Nesting seen = new Nesting(inOrder);
        int[] depths = new int[inOrder.size()];
        for (int i = 0; i < depths.length; i++) {
            boolean coincides = i > 0 && seen.coincide(i - 1, i);
            depths[i] = coincides ? depths[i - 1] : seen.counted - seen.endingBefore(seen.end(i));
            seen.count(seen.end(i));
        }
        return depths;
    }

    /// How many others each encloses: those after it that end no later.
    static int[] heights(List<Placed> inOrder) {
        Nesting seen = new Nesting(inOrder);
        int[] heights = new int[inOrder.size()];
        for (int i = heights.length - 1; i >= 0; i--) {
            boolean coincides = i + 1 < heights.length && seen.coincide(i, i + 1);
            heights[i] = coincides ? heights[i + 1] : seen.endingBefore(seen.end(i) + 1);
            seen.count(seen.end(i));
        }
        return heights;
    }

    private int end(int i) {
        return inOrder.get(i).end();
    }

    private boolean coincide(int i, int j) {
        return inOrder.get(i).tokens().equals(inOrder.get(j).tokens());
    }

    /// Counts one that ends at `end`, in a Fenwick tree (Fenwick 1994).
    private void count(int end) {
        counted++;
        for (int i = end; i < counts.length; i += i & -i) {
            counts[i]++;
        }
    }

    private int endingBefore(int end) {
        int sum = 0;
        for (int i = Math.min(end, counts.length) - 1; i > 0; i -= i & -i) {
            sum += counts[i];
        }
        return sum;
    }
}
