package org.glossator.ui;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// What is thrown on the FX thread and caught by nobody: from a listener, or while a pulse lays out the scene.
///
/// A class of its own, because the FX thread must not wait for [FxKit] to be initialised while that waits for it.
final class Uncaught implements Runnable, Thread.UncaughtExceptionHandler {

    private final AtomicReference<Throwable> first = new AtomicReference<>();
    private final CountDownLatch started = new CountDownLatch(1);

    private Uncaught() {}

    /// Starts JavaFX and listens on its thread.
    static Uncaught onFreshFxThread() {
        Uncaught uncaught = new Uncaught();
        Platform.startup(uncaught);
        Platform.setImplicitExit(false);
        try {
            uncaught.started.await();
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
        return uncaught;
    }

    @Override
    public void run() {
        Thread.currentThread().setUncaughtExceptionHandler(this);
        started.countDown();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        first.compareAndSet(null, thrown);
    }

    /// The first that came since this was last asked.
    Optional<Throwable> take() {
        return Optional.ofNullable(first.getAndSet(null));
    }
}
