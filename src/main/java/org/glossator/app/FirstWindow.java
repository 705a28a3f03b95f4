package org.glossator.app;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// The moment at which the first window has been drawn: told to whoever is to go on from there, and on standard
/// error to whoever set the variable `GLOSSATOR_TIMING`, such as a bench.
final class FirstWindow {

    private static final String ASKED = "GLOSSATOR_TIMING";

    /// The beat at which what was drawn on the one before is on the screen.
    private static final int DRAWN = 2;

    private FirstWindow() {}

    /// Does `then` when the window that is being shown has been drawn. FX thread only.
    ///
    /// @param began when the program did, by [System#nanoTime()]
    /// @param then hears how many milliseconds ago that is
    static void whenDrawn(long began, LongConsumer then) {
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == DRAWN) {
                    stop();
                    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                    if (System.getenv(ASKED) != null) {
                        System.err.println("First window after " + milliseconds + " ms");
                    }
                    then.accept(milliseconds);
                }
            }
        }.start();
    }
}
