package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Puts off, until the window has been drawn for the first time, what would keep it from being drawn meanwhile. From
/// then on all is done at once. FX thread only.
final class OnceDrawn implements Executor {

    /// The beat at which what was drawn on the one before is on the screen.
    private static final int DRAWN = 2;

    private final Executor disk;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean drawn;

    /// @param disk where the work is done
    OnceDrawn(Executor disk) {
        this.disk = disk;
    }

    /// To be called when the window is shown.
    void watch() {
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == DRAWN) {
                    stop();
                    begin();
                }
            }
        }.start();
    }

    @Override
    public void execute(Runnable work) {
        then(() -> disk.execute(work));
    }

    /// As [#execute(Runnable)], but on the FX thread.
    void then(Runnable work) {
        if (drawn) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    private void begin() {
        drawn = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
