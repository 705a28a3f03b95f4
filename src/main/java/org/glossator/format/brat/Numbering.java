package org.glossator.format.brat;

import java.util.BitSet;
import java.util.OptionalInt;

/// Gives numbers to lines of one kind: to each the one it was read under, if it was read and nothing has it yet, else
/// the next that is free.
final class Numbering {

    private final BitSet given = new BitSet();
    private int last;

    /// Keeps `number` from being given.
    void reserve(int number) {
        if (number <= SourceId.LARGEST) {
            given.set(number);
        }
    }

    /// Whether `number` has not been given yet; from now on it is.
    boolean claim(int number) {
        boolean free = !given.get(number);
        given.set(number);
        return free;
    }

    /// The next free number, from 1.
    int next() {
        last = given.nextClearBit(last + 1);
        given.set(last);
        return last;
    }

    int next(OptionalInt wanted) {
        return wanted.isPresent() && claim(wanted.getAsInt()) ? wanted.getAsInt() : next();
    }
}
