package org.glossator.ui.schema.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.jspecify.annotations.Nullable;

/// The editor's one long work at a time: how far it is, and a way to stop it. Lives on the screen's thread; the work
/// goes on elsewhere.
public final class LongWork {

    private final Executor screen;
    private final Consumer<Message> refused;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private AtomicBoolean cancelled = new AtomicBoolean();

    LongWork(Executor screen, Consumer<Message> refused) {
        this.screen = screen;
        this.refused = refused;
    }

    /// Whether something is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far it is, from 0 to 1.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Asks what is under way to stop; it changes nothing then.
    public void cancel() {
        cancelled.set(true);
    }

    /// Begins work; what was under way is asked to stop. A refusal is told, a cancelled work says nothing.
    <T> void begin(Function<Progress, CompletableFuture<T>> work, Consumer<T> then) {
        cancel();
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        busy.set(true);
        fraction.set(0);
        var _ = work.apply(progress(stop))
                .whenComplete((result, failure) -> screen.execute(() -> finish(stop, result, failure, then)));
    }

    private Progress progress(AtomicBoolean stop) {
        AtomicBoolean told = new AtomicBoolean();
        return (done, total) -> {
            if (stop.get()) {
                throw new CancellationException();
            }
            if (told.compareAndSet(false, true)) {
                screen.execute(() -> {
                    told.set(false);
                    if (!stop.get()) {
                        fraction.set(total > 0 ? (double) done / total : 0);
                    }
                });
            }
        };
    }

    private <T> void finish(AtomicBoolean stop, T result, @Nullable Throwable failure, Consumer<T> then) {
        if (cancelled.equals(stop)) {
            busy.set(false);
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        switch (cause) {
            case null -> then.accept(result);
            case CancellationException _ -> {}
            case ExplainedException refusal -> refused.accept(refusal.explanation());
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        }
    }
}
