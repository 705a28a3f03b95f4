package org.glossator.app;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The moment at which the first window has been drawn: told to the log, and on standard error to whoever set the
/// variable `GLOSSATOR_TIMING`, such as a bench.
final class FirstWindow {

    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
    private static final String ASKED = "GLOSSATOR_TIMING";

    /// The beat at which what was drawn on the one before is on the screen.
    private static final int DRAWN = 2;

    private FirstWindow() {}

    /// Tells when the window that is being shown has been drawn, then does `then`. FX thread only.
    ///
    /// @param began when the program did, by [System#nanoTime()]
    static void whenDrawn(long began, Runnable then) {
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == DRAWN) {
                    stop();
                    tell(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
                    then.run();
                }
            }
        }.start();
    }

    private static void tell(long milliseconds) {
        LOG.info("First window after {} ms", milliseconds);
        if (System.getenv(ASKED) != null) {
            System.err.println("First window after " + milliseconds + " ms");
        }
    }
}
