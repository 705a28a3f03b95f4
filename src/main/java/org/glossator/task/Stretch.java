package org.glossator.task;

/// The progress of a part of some work, told as progress of the whole, in millionths.
///
/// @param from where the part begins in the whole, 0 to 1
/// @param to where it ends
public record Stretch(Progress whole, double from, double to) implements Progress {

    private static final long FINE = 1_000_000;

    /// The `part`-th of `parts` stretches of equal length, counted from 0.
    public static Stretch of(Progress whole, int part, int parts) {
        return new Stretch(whole, (double) part / parts, (part + 1.0) / parts);
    }

    @Override
    public void report(long done, long total) {
        double within = total > 0 ? Math.clamp((double) done / total, 0.0, 1.0) : 0;
        whole.report(Math.round(FINE * (from + (to - from) * within)), FINE);
    }
}
