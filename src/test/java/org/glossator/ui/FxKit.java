package org.glossator.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.robot.Robot;

/// Screens without a display: starts JavaFX once, runs things on its thread and waits for them, and lets nothing that
/// is thrown there pass unseen.
///
/// ```java
/// try (FxWindow window = FxKit.show(() -> new Button("Mark"), 400, 300)) {
///     window.type(KeyCode.SPACE);
///     window.picture("a-button");
/// }
/// ```
public final class FxKit {

    private static final int PATIENCE_SECONDS = 30;
    private static final Uncaught UNCAUGHT = Uncaught.onFreshFxThread();

    private FxKit() {}

    /// Runs `work` on the FX thread and gives what it gives, or throws what it throws.
    public static <T> T call(Callable<T> work) {
        T result = onFxThread(work);
        rethrow();
        return result;
    }

    /// Runs `work` on the FX thread and waits for it.
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// The hand that types and clicks; the same for all, since JavaFX's headless platform keeps with each robot the
    /// window
    /// it last worked in, and with each window its robot, so that many would hold all windows there ever were. FX
    /// thread only.
    public static Robot robot() {
        return Hand.ROBOT;
    }

    /// There once somebody asks for it, on the FX thread.
    private static final class Hand {
        static final Robot ROBOT = new Robot();
    }

    /// Waits until what has changed is laid out and drawn, and throws what was thrown meanwhile on the FX thread.
    public static void pulse() {
        CountDownLatch drawn = new CountDownLatch(1);
        onFxThread(() -> {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    Platform.requestNextPulse();
                    if (++frames > 2) {
                        stop();
                        drawn.countDown();
                    }
                }
            }.start();
            Platform.requestNextPulse();
            return null;
        });
        await(drawn);
        rethrow();
    }

    /// Shows what `content` makes, on the FX thread, in a window of its own. Close it.
    public static FxWindow show(Callable<? extends Parent> content, double width, double height) {
        FxWindow window = call(() -> FxWindow.open(content.call(), width, height));
        pulse();
        return window;
    }

    private static <T> T onFxThread(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            throw FxKit.<RuntimeException>asItIs(thrown.getCause());
        } catch (InterruptedException | TimeoutException never) {
            throw new AssertionError("The FX thread did not answer", never);
        }
    }

    private static void rethrow() {
        UNCAUGHT.take().ifPresent(thrown -> {
            throw new AssertionError("Thrown on the FX thread", thrown);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The FX thread did not answer");
            }
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
    }

    /// Throws a checked exception where none is declared: a test wants to see what happened, not a wrapper.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T asItIs(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
