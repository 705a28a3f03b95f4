package org.glossator.ui.window;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import org.glossator.task.Progress;
import org.glossator.ui.FxThread;
import org.jspecify.annotations.Nullable;

/// Brings what work tells of its progress to the FX thread, however often it tells: only the latest counts.
final class WatchedProgress implements Progress {

    private final DoubleConsumer screen;
    private final AtomicReference<@Nullable Double> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    WatchedProgress(DoubleConsumer screen) {
        this.screen = screen;
    }

    @Override
    public void report(long done, long total) {
        if (cancelled) {
            throw new CancellationException();
        }
        double fraction = total > 0 ? Math.clamp((double) done / total, 0.0, 1.0) : BackgroundWork.UNKNOWN;
        if (latest.getAndSet(fraction) == null) {
            FxThread.HERE.execute(this::show);
        }
    }

    void cancel() {
        cancelled = true;
    }

    private void show() {
        Double fraction = latest.getAndSet(null);
        if (fraction != null) {
            screen.accept(fraction);
        }
    }
}
