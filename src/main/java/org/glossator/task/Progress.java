package org.glossator.task;

import java.util.concurrent.CancellationException;

/// How long work tells how far it is. Telling is also where the work learns that it is no longer wanted, so
/// whoever reports often enough can be cancelled soon enough.
@FunctionalInterface
public interface Progress {

    /// Work that nobody watches and nobody cancels.
    Progress UNWATCHED = (_, _) -> {};

    /// Tells that `done` of `total` units are finished.
    ///
    /// @param total the number of units in all, 0 while it is unknown
    /// @throws CancellationException if the work is no longer wanted; the work leaves things as they were
    void report(long done, long total);
}
