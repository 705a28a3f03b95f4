package org.glossator.app.instance;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// When patience ends.
///
/// @param nanoTime by [System#nanoTime()]
record Deadline(long nanoTime) {

    private static final long STEP_MILLISECONDS = 20;

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /// What is left of it, at least nothing.
    long nanosecondsLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }

    /// Lets a moment pass, if there is one left.
    ///
    /// @return whether there was
    boolean pause() {
        if (nanosecondsLeft() == 0) {
            return false;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
