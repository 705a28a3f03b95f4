package org.glossator.ui.window;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.ui.FxThread;
import org.glossator.ui.dialog.Dialogue;
import org.glossator.ui.dialog.Prompt;
import org.jspecify.annotations.Nullable;

/// Long work of a window, one at a time: what it is, how far it is, and a way to stop it. It ends with its result, with
/// a sentence, or as a bug. FX thread only.
public final class BackgroundWork {

    /// What the fraction is while nobody knows.
    public static final double UNKNOWN = -1;

    private final Dialogue dialogue;
    private final Consumer<Throwable> bugs;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", UNKNOWN);
    private @Nullable WatchedProgress watched;

    public BackgroundWork(Dialogue dialogue, Consumer<Throwable> bugs) {
        this.dialogue = dialogue;
        this.bugs = bugs;
    }

    /// Whether something is under way; then nothing else can be begun.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What is under way.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// How far it is, 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Begins work. A refusal is told in its sentence.
    public <T> void start(Message what, Function<Progress, CompletableFuture<T>> work, Consumer<T> then) {
        start(what, work, then, refusal -> refused(what, refusal));
    }

    /// Begins work, and hands a refusal on.
    ///
    /// @param work begins at once and goes on elsewhere
    /// @param then takes the result, on the FX thread
    /// @throws IllegalStateException if other work is under way
    public <T> void start(
            Message what,
            Function<Progress, CompletableFuture<T>> work,
            Consumer<T> then,
            Consumer<ExplainedException> refused) {
        if (busy.get()) {
            throw new IllegalStateException("Other work is under way: " + title.get());
        }
        WatchedProgress progress = new WatchedProgress(fraction::set);
        watched = progress;
        title.set(what.sentence());
        fraction.set(UNKNOWN);
        busy.set(true);
        FxThread.letGo(begun(work, progress)
                .handleAsync(
                        (result, failure) -> {
                            finish(result, failure, then, refused);
                            return null;
                        },
                        FxThread.HERE));
    }

    /// What cannot even be begun has ended.
    private static <T> CompletableFuture<T> begun(Function<Progress, CompletableFuture<T>> work, Progress progress) {
        try {
            return work.apply(progress);
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    /// Asks what is under way to stop; it will when it next tells how far it is.
    public void cancel() {
        if (watched != null) {
            watched.cancel();
        }
    }

    private <T> void finish(
            T result, @Nullable Throwable failure, Consumer<T> then, Consumer<ExplainedException> refused) {
        watched = null;
        busy.set(false);
        switch (cause(failure)) {
            case null -> then.accept(result);
            case CancellationException _ -> dialogue.notices().say(Message.of("ui.cancelled", title.get()));
            case ExplainedException refusal -> refused.accept(refusal);
            case Throwable bug -> bugs.accept(bug);
        }
    }

    private void refused(Message what, ExplainedException refusal) {
        dialogue.prompts().show(Prompt.refused(what, refusal));
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }
}
