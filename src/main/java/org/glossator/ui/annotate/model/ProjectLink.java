package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.glossator.message.ExplainedException;
import org.glossator.project.DocumentContent;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.JournalEntry;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.Subscription;
import org.glossator.project.Undone;
import org.glossator.text.DocumentId;
import org.jspecify.annotations.Nullable;

/// The one place where the project's thread and the screen's meet. Everything here is called on the screen's thread,
/// never waits, and answers there; a refusal is told to [Notices].
public final class ProjectLink {

    private final Project project;
    private final Executor screen;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private boolean closed;

    /// @param screen runs work on the screen's thread, in the order handed in
    public ProjectLink(Project project, Executor screen, Notices notices) {
        this.project = project;
        this.screen = screen;
        this.notices = notices;
    }

    public Project project() {
        return project;
    }

    /// How many edits are handed in and not yet answered.
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// Tells `listener` of commits, several at once where they come faster than the screen takes them. After the
    /// subscription is closed nothing more is told, not even what was on its way.
    public Subscription listen(Consumer<List<ProjectEvent>> listener) {
        Mailbox mailbox = new Mailbox(listener);
        Subscription subscription = project.listen(mailbox::put);
        return () -> {
            subscription.close();
            mailbox.shut();
        };
    }

    /// Hands in an edit; `done` is given its journal entry, or nothing where all was as wanted.
    public void submit(Edit edit, Consumer<Optional<JournalEntry>> done) {
        answer(project.submit(edit), done);
    }

    /// Takes back the newest edit.
    public void undo(Consumer<Optional<Undone>> done) {
        answer(project.undo(), done);
    }

    /// Does again what was undone last.
    public void redo(Consumer<Optional<Undone>> done) {
        answer(project.redo(), done);
    }

    /// Reads a document.
    public void load(DocumentId document, Consumer<Optional<DocumentContent>> done, Runnable failed) {
        var _ = deliver(project.load(document), done, failed);
    }

    /// Reads what takes longer beside the edits, one reading after the other; `failed` is done where the file could
    /// not be read, which is told.
    public <T> void read(Callable<T> reading, Consumer<T> done, Runnable failed) {
        if (!closed) {
            var _ = deliver(project.beside(reading), done, failed);
        }
    }

    /// Works something out on a thread of its own, so that nothing waits for it; what is closed meanwhile does not
    /// wait for it either, so it should stop by itself then.
    public <T> void workOut(Supplier<T> work, Consumer<T> done, Runnable failed) {
        var _ = deliver(CompletableFuture.supplyAsync(work), done, failed);
    }

    /// Nothing that is still being read is delivered any more.
    void close() {
        closed = true;
    }

    private <T> CompletableFuture<T> deliver(CompletableFuture<T> work, Consumer<T> done, Runnable failed) {
        return work.whenComplete((result, failure) -> screen.execute(() -> {
            if (closed) {
                return;
            }
            if (failure == null) {
                done.accept(result);
            } else {
                failed.run();
                tell(failure);
            }
        }));
    }

    private <T> void answer(CompletableFuture<T> work, Consumer<T> done) {
        underWay.set(underWay.get() + 1);
        var _ = work.whenComplete((result, failure) -> screen.execute(() -> finish(result, failure, done)));
    }

    private <T> void finish(T result, @Nullable Throwable failure, Consumer<T> done) {
        underWay.set(underWay.get() - 1);
        if (failure == null) {
            done.accept(result);
        } else {
            tell(failure);
        }
    }

    /// Bugs go where this thread's bugs go.
    private void tell(Throwable failure) {
        switch (failure) {
            case EditRefusedException refusal -> notices.refuse(refusal.explanation());
            case ExplainedException broken -> notices.fail(broken.explanation());
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        }
    }

    /// Events between the two threads.
    private final class Mailbox {

        private final Consumer<List<ProjectEvent>> listener;
        private final List<ProjectEvent> waiting = new ArrayList<>();
        private boolean open = true;

        Mailbox(Consumer<List<ProjectEvent>> listener) {
            this.listener = listener;
        }

        synchronized void put(ProjectEvent event) {
            waiting.add(event);
            if (waiting.size() == 1) {
                screen.execute(this::deliver);
            }
        }

        synchronized void shut() {
            open = false;
            waiting.clear();
        }

        private void deliver() {
            List<ProjectEvent> events = taken();
            if (!events.isEmpty()) {
                listener.accept(events);
            }
        }

        private synchronized List<ProjectEvent> taken() {
            List<ProjectEvent> events = open ? List.copyOf(waiting) : List.of();
            waiting.clear();
            return events;
        }
    }
}
