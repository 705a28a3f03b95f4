package org.glossator.project;

import java.time.Instant;

/// A hybrid logical time: the wall clock where it moves on, a counter where it does not, so that what came after
/// is always later, also when a clock is set back or another machine's runs ahead.
///
/// Source: Kulkarni et al., “Logical Physical Clocks”, OPODIS 2014.
///
/// @param milliseconds since 1970-01-01 UTC
/// @param counter tells apart what happened within one millisecond
public record HybridTime(long milliseconds, int counter) implements Comparable<HybridTime> {

    /// Before everything.
    public static final HybridTime START = new HybridTime(0, 0);

    /// The time of the next thing to happen after this, when the wall clock shows `now`.
    public HybridTime next(Instant now) {
        long wall = now.toEpochMilli();
        return wall > milliseconds ? new HybridTime(wall, 0) : new HybridTime(milliseconds, counter + 1);
    }

    /// The wall-clock part, for people.
    public Instant instant() {
        return Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public int compareTo(HybridTime other) {
        int byWall = Long.compare(milliseconds, other.milliseconds);
        return byWall != 0 ? byWall : Integer.compare(counter, other.counter);
    }
}
