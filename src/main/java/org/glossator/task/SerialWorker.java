package org.glossator.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// One named thread on which work runs in the order in which it was handed in.
public final class SerialWorker implements AutoCloseable {

    private final ExecutorService executor;

    /// A worker whose thread carries `name`. The thread does not keep the program alive.
    public SerialWorker(String name) {
        this.executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Hands in work and returns at once. What the work throws, checked or not, becomes the future's failure.
    public <T> CompletableFuture<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) { // handed on to whoever waits, never swallowed
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    /// Runs `work` on this worker and waits for it.
    ///
    /// @param expected the checked exception that `work` may throw; it is thrown here as it is
    /// @throws E what the work threw
    public <T, E extends Exception> T call(Callable<T> work, Class<E> expected) throws E {
        try {
            return submit(work).join();
        } catch (CompletionException failure) {
            Throwable cause = failure.getCause();
            if (expected.isInstance(cause)) {
                throw expected.cast(cause);
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw failure;
        }
    }

    /// Lets the work already handed in finish, then ends the thread.
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException _) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
