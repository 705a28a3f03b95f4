package org.glossator.ui.annotate.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.glossator.project.StoreException;
import org.glossator.task.Progress;
import org.jspecify.annotations.Nullable;

/// Looking for something while the screen goes on. One search at a time: another begun ends the one before, of which
/// nothing more is heard. Everything here is called and told on the screen's thread.
final class Hunt<T> {

    /// How it stands with the search.
    enum State {
        /// None was begun, or it was given up.
        IDLE,
        UNDER_WAY,
        /// All was found.
        DONE,
        /// More was found than is shown.
        CUT_SHORT,
        /// The file could not be read.
        FAILED
    }

    /// What is searched, on a thread of its own: tells what it finds, and whether in the end that was all.
    @FunctionalInterface
    interface Search<T> {
        boolean run(Progress progress, Consumer<List<T>> found) throws StoreException;
    }

    private final Executor background;
    private final Executor screen;
    private final Consumer<List<T>> found;
    private final Consumer<Message> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private @Nullable Run current;

    /// @param background runs searches
    /// @param screen runs work on the screen's thread, in the order handed in
    /// @param found takes what is found, some at a time
    Hunt(Executor background, Executor screen, Consumer<List<T>> found, Consumer<Message> failed) {
        this.background = background;
        this.screen = screen;
        this.found = found;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far the search is, 0 to 1.
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    void begin(Search<T> search) {
        cancel();
        Run run = new Run();
        current = run;
        fraction.set(0);
        state.set(State.UNDER_WAY);
        background.execute(() -> run.go(search));
    }

    /// Gives the search up; what was found stays.
    void cancel() {
        if (current != null) {
            current.cancelled = true;
            current = null;
            state.set(State.IDLE);
        }
    }

    /// One search, between the two threads.
    private final class Run {

        private volatile boolean cancelled;
        private final List<T> waiting = new ArrayList<>();
        private double far;
        private boolean told;

        void go(Search<T> search) {
            try {
                State end = search.run(this::report, this::put) ? State.DONE : State.CUT_SHORT;
                screen.execute(() -> finish(end));
            } catch (CancellationException _) {
                // Nobody wants to hear of it any more.
            } catch (StoreException broken) {
                screen.execute(() -> {
                    if (!cancelled) {
                        finish(State.FAILED);
                        failed.accept(broken.explanation());
                    }
                });
            }
        }

        private void report(long done, long total) {
            if (cancelled) {
                throw new CancellationException();
            }
            tell(() -> far = total > 0 ? (double) done / total : far);
        }

        private void put(List<T> more) {
            tell(() -> waiting.addAll(more));
        }

        /// However much there is to tell, the screen is asked once.
        private synchronized void tell(Runnable news) {
            news.run();
            if (!told) {
                told = true;
                screen.execute(this::deliver);
            }
        }

        private void deliver() {
            List<T> news;
            double now;
            synchronized (this) {
                news = List.copyOf(waiting);
                waiting.clear();
                now = far;
                told = false;
            }
            if (!cancelled) {
                fraction.set(now);
                if (!news.isEmpty()) {
                    found.accept(news);
                }
            }
        }

        private void finish(State end) {
            if (!cancelled) {
                current = null;
                fraction.set(1);
                state.set(end);
            }
        }
    }
}
