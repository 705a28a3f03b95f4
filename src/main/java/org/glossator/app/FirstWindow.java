package org.glossator.app;

import java.util.concurrent.TimeUnit;

/// How long a start took, told on standard error to whoever set the variable `GLOSSATOR_TIMING`, such as a bench.
final class FirstWindow {

    private static final String ASKED = "GLOSSATOR_TIMING";

    private FirstWindow() {}

    /// To be called when the first window has been drawn.
    ///
    /// @param began when the program did, by [System#nanoTime()]
    /// @return how many milliseconds ago that is
    static long drawn(long began) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (System.getenv(ASKED) != null) {
            System.err.println("First window after " + milliseconds + " ms");
        }
        return milliseconds;
    }
}
