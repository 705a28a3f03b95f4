package org.glossator.ui.annotate.model;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.glossator.ui.annotate.Workplace;

/// The screen's thread where there is no screen: the test's, which takes up what was handed in when it is told to.
final class ScreenThread implements Executor {

    private final ConcurrentLinkedQueue<Runnable> work = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /// Goes on until the project has nothing more to tell.
    void settle(Workplace workplace) {
        do {
            for (Runnable task = work.poll(); task != null; task = work.poll()) {
                task.run();
            }
            workplace.await();
        } while (!work.isEmpty());
    }
}
