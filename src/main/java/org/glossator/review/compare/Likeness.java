package org.glossator.review.compare;

import java.util.Comparator;

/// How much speaks for two unisons standing for one thing, and with it which pairs come together before others.
///
/// @param low the number of the one that comes first in the order of content
/// @param high the number of the other
/// @param degree the share of what both cover in all that either covers, from 0 to 1, and a half more where they bear
///     the same label; where that is the same, those come first of which the same is told
record Likeness(int low, int high, int degree) implements Comparable<Likeness> {

    private static final int WHOLE_BITS = 28;
    private static final int LABEL = 1 << (WHOLE_BITS - 1);

    private static final Comparator<Likeness> ORDER = Comparator.comparingInt(Likeness::degree)
            .reversed()
            .thenComparingInt(Likeness::low)
            .thenComparingInt(Likeness::high);

    static Likeness of(int one, int other, int degree) {
        return new Likeness(Math.min(one, other), Math.max(one, other), degree);
    }

    /// The degree, in parts of 2^29, of two that cover something in common.
    static int weigh(Unison one, Unison other) {
        long common = Coverings.common(one.said().spans(), other.said().spans());
        int share = (int) ((common << WHOLE_BITS) / (one.length() + (long) other.length() - common));
        int label = one.said().label().equals(other.said().label()) ? LABEL : 0;
        int told = Told.same(one.said().attributes(), other.said().attributes()) ? 1 : 0;
        return 2 * (share + label) + told;
    }

    /// The most alike first; of equals those that come first in the order of content.
    @Override
    public int compareTo(Likeness other) {
        return ORDER.compare(this, other);
    }
}
