package org.glossator.ui.exporting.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// Something worked out beside the screen and worked out anew when what it depends on changes: of what was begun
/// before nothing more is heard. Called and told on the screen's thread.
final class Trial<T> {

    /// What is worked out, on another thread.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws ExplainedException;
    }

    private final Executor background;
    private final Executor screen;
    private final Consumer<T> done;
    private final Consumer<Message> refused;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction");
    private AtomicBoolean stop = new AtomicBoolean();

    /// @param done takes the result
    /// @param refused takes the sentence for which there is none
    Trial(Executor background, Executor screen, Consumer<T> done, Consumer<Message> refused) {
        this.background = background;
        this.screen = screen;
        this.done = done;
        this.refused = refused;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far it is, 0 to 1.
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Begins, in place of what is under way.
    void begin(Work<T> work) {
        stop.set(true);
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        busy.set(true);
        fraction.set(0);
        background.execute(() -> run(work, own));
    }

    /// Gives up what is under way.
    void cancel() {
        stop.set(true);
        busy.set(false);
    }

    private void run(Work<T> work, AtomicBoolean own) {
        if (own.get()) {
            return;
        }
        try {
            T result = work.run(progress(own));
            finish(own, () -> done.accept(result));
        } catch (CancellationException _) {
            // Nobody wants to hear of it any more.
        } catch (ExplainedException refusal) {
            finish(own, () -> refused.accept(refusal.explanation()));
        } catch (RuntimeException | Error bug) {
            finish(own, () -> {
                throw bug;
            });
        }
    }

    private void finish(AtomicBoolean own, Runnable then) {
        screen.execute(() -> {
            if (!own.get()) {
                busy.set(false);
                then.run();
            }
        });
    }

    private Progress progress(AtomicBoolean own) {
        AtomicBoolean told = new AtomicBoolean();
        return (finished, total) -> {
            if (own.get()) {
                throw new CancellationException();
            }
            if (total > 0 && told.compareAndSet(false, true)) {
                screen.execute(() -> {
                    told.set(false);
                    if (!own.get()) {
                        fraction.set(Math.clamp((double) finished / total, 0, 1));
                    }
                });
            }
        };
    }
}
