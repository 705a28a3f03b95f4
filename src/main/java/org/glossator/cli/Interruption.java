package org.glossator.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.glossator.task.Progress;

/// Whether a person wants a command to stop, by Ctrl+C or by ending its process. The work learns of it where it tells
/// how far it is, and is given time to leave things as they were.
final class Interruption {

    private static final long PATIENCE_IN_SECONDS = 10;

    private volatile boolean wanted;

    /// Does `work`; where the process is asked to end meanwhile, it waits for the work to give up.
    int during(IntSupplier work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread ending = Thread.ofPlatform().name("glossator-interruption").unstarted(() -> stop(done));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return work.getAsInt();
        } finally {
            done.countDown();
            release(ending);
        }
    }

    private static void release(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // The process is ending already, and the hook has what it waited for.
        }
    }

    /// Wants the work to stop, and waits until it is done, but not for ever.
    void stop(CountDownLatch done) {
        wanted = true;
        try {
            var _ = done.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// `progress` that also cancels the work once it is to stop.
    Progress heardBy(Progress progress) {
        return (done, total) -> {
            if (wanted) {
                throw new CancellationException();
            }
            progress.report(done, total);
        };
    }
}
