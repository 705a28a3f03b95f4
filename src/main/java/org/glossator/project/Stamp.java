package org.glossator.project;

import java.util.Comparator;

/// When and where a change was made: totally ordered, the same in every copy. Of two changes to one thing the
/// later stamp wins.
///
/// @param sequence the number of the journal entry among those of its replica, from 1
public record Stamp(HybridTime time, ReplicaId replica, long sequence) implements Comparable<Stamp> {

    private static final Comparator<Stamp> ORDER =
            Comparator.comparing(Stamp::time).thenComparing(Stamp::replica).thenComparingLong(Stamp::sequence);

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }
}
