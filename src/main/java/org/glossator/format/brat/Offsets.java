package org.glossator.format.brat;

/// The fragments of a mention as its line gives them, in whatever unit, in whatever order.
final class Offsets {

    private final int[] startsAndEnds;

    /// @param startsAndEnds by turns; not empty
    Offsets(int... startsAndEnds) {
        this.startsAndEnds = startsAndEnds;
    }

    /// The number of fragments.
    int size() {
        return startsAndEnds.length / 2;
    }

    int start(int fragment) {
        return startsAndEnds[2 * fragment];
    }

    int end(int fragment) {
        return startsAndEnds[2 * fragment + 1];
    }

    /// Whether every fragment covers something, and none what another covers.
    boolean areSound() {
        for (int i = 0; i < size(); i++) {
            if (start(i) >= end(i)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (start(i) < end(j) && start(j) < end(i)) {
                    return false;
                }
            }
        }
        return true;
    }
}
