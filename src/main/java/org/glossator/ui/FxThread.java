package org.glossator.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one thread on which screens live. Work handed in from it runs at once, from any other a little later.
public enum FxThread implements Executor {
    HERE;

    /// Lets a chain of work go on by itself. What nobody foresaw in it is told as if a thread had ended by it, which
    /// else would be kept in the chain and never seen.
    public static void letGo(CompletableFuture<?> chain) {
        var _ = chain.exceptionally(bug -> {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, bug);
            return null;
        });
    }

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
