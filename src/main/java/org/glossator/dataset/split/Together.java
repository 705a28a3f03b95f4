package org.glossator.dataset.split;

import java.util.stream.IntStream;

/// Which of a number of things belong together; whoever belongs to one belongs to all of its own (union–find).
final class Together {

    private final int[] leads;

    Together(int size) {
        this.leads = IntStream.range(0, size).toArray();
    }

    void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        leads[Math.max(first, second)] = Math.min(first, second);
    }

    boolean areJoined(int one, int other) {
        return first(one) == first(other);
    }

    /// The first of all that `index` belongs to.
    int first(int index) {
        int at = index;
        while (leads[at] != at) {
            leads[at] = leads[leads[at]];
            at = leads[at];
        }
        return at;
    }
}
