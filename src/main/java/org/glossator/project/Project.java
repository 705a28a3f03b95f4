package org.glossator.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.glossator.annotation.LayerId;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;
import org.glossator.task.Stretch;
import org.glossator.text.DocumentId;

/// An open project, and the only way to change one.
///
/// Edits are worked out, committed and told to the listeners one after the other on a thread of the project's own;
/// what a listener hears of is on disk. Everything else may be called from any thread and does not wait, unless it
/// says so.
public final class Project implements AutoCloseable {

    /// How much of the time of a merge goes by before anything is written, about.
    private static final double PLANNING = 0.5;

    private final ProjectStore store;
    private final Annotator annotator;
    private final Clock clock;
    private final SerialWorker worker = new SerialWorker("glossator-project");
    private final SerialWorker reader = new SerialWorker("glossator-reading");
    private final ContentCache contents = new ContentCache();
    private final List<Consumer<ProjectEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReplicaId replica;

    private volatile ProjectState state;
    private volatile History history;
    private HybridTime latest;
    private long sequence;

    /// Takes over `store`, to be edited by `annotator`; closing the project closes it.
    public Project(ProjectStore store, Annotator annotator, Clock clock) throws StoreException {
        this.store = store;
        this.annotator = annotator;
        this.clock = clock;
        ProjectHead head = store.head();
        this.replica = head.replica();
        this.latest = head.latest();
        this.sequence = head.sequence();
        this.state = ProjectState.of(store);
        this.history = History.of(store, annotator);
    }

    /// Which copy of the project this is.
    public ReplicaId replica() {
        return replica;
    }

    /// Who edits.
    public Annotator annotator() {
        return annotator;
    }

    /// What is kept in memory, as of the last commit.
    public ProjectState state() {
        return state;
    }

    /// What can be undone and redone, as of the last commit.
    public History history() {
        return history;
    }

    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// A document, if it was read lately; never waits for the file.
    public Optional<DocumentContent> loaded(DocumentId document) {
        return contents.find(document);
    }

    /// Reads a document; the future fails with a [StoreException] if it cannot be read.
    public CompletableFuture<Optional<DocumentContent>> load(DocumentId document) {
        return worker.submit(() -> content(document));
    }

    /// Reads a document and waits for it. What is read this way is not kept, so that going through a large project
    /// does not fill the memory.
    public Optional<DocumentContent> read(DocumentId document) throws StoreException {
        Optional<DocumentContent> kept = contents.find(document);
        return kept.isPresent() ? kept : store.content(document);
    }

    /// What stands in each document of a layer, as of some moment from now on; waits while the file is read. Following
    /// commits bring it on, [Census#after].
    public Census census(LayerId layer) throws StoreException {
        return store.census(layer);
    }

    /// Does `reading` beside the edits, on a thread of its own, after what was handed in here before. It may wait
    /// for the file, as [#read] and [#census] do. Closing the project waits for it, so what takes long should be
    /// able to stop.
    public <T> CompletableFuture<T> beside(Callable<T> reading) {
        return reader.submit(reading);
    }

    /// The journal, to be read by whoever brings copies together; it may wait for the file.
    public Journal journal() {
        return store;
    }

    /// Hands in an edit. The future gives the journal entry once it is on disk and every listener has heard, nothing
    /// if all was already as wanted, or fails with the [ExplainedException] for which nothing has changed.
    public CompletableFuture<Optional<JournalEntry>> submit(Edit edit) {
        return worker.submit(() -> carryOut(edit, Progress.UNWATCHED));
    }

    /// Makes an edit and waits for it. Not to be called from a listener.
    ///
    /// @return the journal entry; empty if all was already as wanted
    /// @throws ExplainedException if it was refused or could not be written; then nothing has changed
    public Optional<JournalEntry> apply(Edit edit) throws ExplainedException {
        return apply(edit, Progress.UNWATCHED);
    }

    /// Makes a large edit and waits for it. Not to be called from a listener.
    ///
    /// @param progress told in changes while they are written; may cancel it until all is on disk
    /// @return the journal entry; empty if all was already as wanted
    /// @throws ExplainedException if it was refused or could not be written; then nothing has changed
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted; nothing has changed
    public Optional<JournalEntry> apply(Edit edit, Progress progress) throws ExplainedException {
        return worker.call(() -> carryOut(edit, progress), ExplainedException.class);
    }

    /// Brings another copy in and waits for it. Not to be called from a listener. What comes in is nothing that can be
    /// undone here: it was done elsewhere.
    ///
    /// @param progress may cancel it until all is on disk
    /// @return what it came to
    /// @throws ExplainedException if it was refused or could not be written; then nothing has changed
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted; nothing has changed
    public <P extends Intake.Plan> P absorb(Intake<P> intake, Progress progress) throws ExplainedException {
        return worker.call(() -> takeIn(intake, progress), ExplainedException.class);
    }

    /// What [#absorb] would come to as things stand, with nothing changed.
    public <P extends Intake.Plan> P rehearse(Intake<P> intake, Progress progress) throws ExplainedException {
        return worker.call(() -> intake.against(view(), store, progress), ExplainedException.class);
    }

    /// Takes back this annotator's newest edit that has not been taken back; nothing if there is none.
    public CompletableFuture<Optional<Undone>> undo() {
        return worker.submit(() -> {
            var line = History.undoable(store, annotator);
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(revert(
                            line.get(),
                            new JournalEntry.Course.Undone(line.get().sequence())));
        });
    }

    /// Does again what was undone last; nothing if there is nothing, or something new was done since.
    public CompletableFuture<Optional<Undone>> redo() {
        return worker.submit(() -> {
            var line = History.redoable(store, annotator);
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(revert(
                            line.get(),
                            new JournalEntry.Course.Redone(line.get().sequence())));
        });
    }

    /// Tells `listener` of every commit from now on, on the project's thread and in the order of the journal.
    public Subscription listen(Consumer<ProjectEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Finishes the edits handed in and lets go of the file.
    @Override
    public void close() throws StoreException {
        worker.close();
        reader.close();
        listeners.clear();
        store.close();
    }

    private Optional<JournalEntry> carryOut(Edit edit, Progress progress) throws ExplainedException {
        refuseIfReadOnly();
        ChangeSet changes = edit.against(view());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(commit(new JournalEntry.Course.Done(), changes, progress));
    }

    private Undone revert(JournalEntry.Line line, JournalEntry.Course course) throws ExplainedException {
        refuseIfReadOnly();
        Reversal reversal = Reversal.of(store.entry(line.sequence()).changes(), view());
        return new Undone(commit(course, reversal.changes(), Progress.UNWATCHED), reversal.left());
    }

    private void refuseIfReadOnly() throws EditRefusedException {
        if (store.isReadOnly()) {
            throw new EditRefusedException(Message.of("project.read-only"));
        }
    }

    private JournalEntry commit(JournalEntry.Course course, ChangeSet changes, Progress progress)
            throws StoreException {
        HybridTime time = latest.next(clock.instant());
        var entry = new JournalEntry(new Stamp(time, replica, sequence + 1), annotator, course, changes);
        store.commit(entry, progress);
        latest = time;
        sequence++;
        state = state.after(changes.changes());
        contents.follow(changes.changes());
        history = History.of(store, annotator);
        tell(new ProjectEvent(entry, false, state, history));
        return entry;
    }

    private <P extends Intake.Plan> P takeIn(Intake<P> intake, Progress progress) throws ExplainedException {
        refuseIfReadOnly();
        P plan = intake.against(view(), store, new Stretch(progress, 0, PLANNING));
        Absorption absorption = plan.absorption();
        if (absorption.isNothing()) {
            return plan;
        }
        store.absorb(absorption, new Stretch(progress, PLANNING, 1));
        ProjectHead head = store.head();
        latest = head.latest();
        sequence = head.sequence();
        state = state.after(absorption.changes());
        contents.follow(absorption.changes());
        history = History.of(store, annotator);
        var came = new JournalEntry(
                new Stamp(latest, replica, sequence),
                annotator,
                new JournalEntry.Course.Done(),
                new ChangeSet(plan.operation(), absorption.changes()));
        tell(new ProjectEvent(came, true, state, history));
        return plan;
    }

    private void tell(ProjectEvent event) {
        listeners.forEach(listener -> tell(listener, event));
    }

    /// A listener that fails has not undone the commit: its bug goes where this thread's bugs go.
    private static void tell(Consumer<ProjectEvent> listener, ProjectEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException bug) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, bug);
        }
    }

    private ProjectView view() {
        ProjectState now = state;
        return new ProjectView() {
            @Override
            public ProjectState state() {
                return now;
            }

            @Override
            public Optional<DocumentContent> content(DocumentId document) throws StoreException {
                return Project.this.content(document);
            }
        };
    }

    private Optional<DocumentContent> content(DocumentId document) throws StoreException {
        Optional<DocumentContent> kept = contents.find(document);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<DocumentContent> read = store.content(document);
        read.ifPresent(contents::keep);
        return read;
    }
}
