package org.glossator.ui.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.Subscription;
import org.glossator.project.Undone;
import org.glossator.project.edit.ChangeSchema;
import org.glossator.project.edit.Fate;
import org.glossator.schema.Flaw;
import org.glossator.schema.FlawedSchemaException;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.CountUses;
import org.glossator.workflow.FindMisfits;
import org.glossator.workflow.SchemaUses;
import org.jspecify.annotations.Nullable;

/// The schema of an open project as it can be edited. What is changed here is handed to the project at once, one edit
/// an act, and shown when it is on disk. Lives on the screen's thread.
public final class EditorModel {

    private static final int MOST_MISFITS = 5_000;

    private final Project project;
    private final Executor screen;
    private final Executor background;
    private final ReadOnlyObjectWrapper<Schema> schema;
    private final ReadOnlyObjectWrapper<SchemaUses> uses = new ReadOnlyObjectWrapper<>(SchemaUses.NONE);
    private final ObjectProperty<SchemaItem> selected;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final LongWork edits;
    private final LongWork counting;
    private final LongWork checking;
    private Subscription following = () -> {};
    private @Nullable Coming coming;

    /// @param screen runs work on the screen's thread, in the order handed in
    /// @param background runs what reads files
    public EditorModel(Project project, Executor screen, Executor background) {
        this.project = project;
        this.screen = screen;
        this.background = background;
        this.schema = new ReadOnlyObjectWrapper<>(project.state().schema());
        this.selected = new SimpleObjectProperty<>(whole());
        this.edits = new LongWork(screen, this::say);
        this.counting = new LongWork(screen, this::say);
        this.checking = new LongWork(screen, this::say);
    }

    /// Begins to follow the project. Closing what this returns ends it, and what is being counted or checked.
    public Subscription activate() {
        following = project.listen(event -> screen.execute(() -> follow(event)));
        count();
        return () -> {
            following.close();
            counting.cancel();
            checking.cancel();
        };
    }

    /// The schema as of the last commit.
    public ReadOnlyObjectProperty<Schema> schemaProperty() {
        return schema.getReadOnlyProperty();
    }

    public Schema schema() {
        return schema.get();
    }

    /// What uses the schema, as it was counted last.
    public ReadOnlyObjectProperty<SchemaUses> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    public SchemaUses.Use uses(SchemaItem item) {
        return uses.get().of(item);
    }

    /// What the form is about.
    public ObjectProperty<SchemaItem> selectedProperty() {
        return selected;
    }

    public SchemaItem selected() {
        return selected.get();
    }

    /// The last thing said; empty if nothing is.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Edits that many marks follow.
    public LongWork edits() {
        return edits;
    }

    /// The search for what does not fit.
    public LongWork checking() {
        return checking;
    }

    public boolean isReadOnly() {
        return project.isReadOnly();
    }

    /// Says something in passing.
    public void say(Message message) {
        notice.set(message.sentence());
    }

    /// Makes a change with which nothing goes out of use.
    ///
    /// @return what would be wrong; then nothing is changed
    public Optional<Flaw> change(SchemaChange change) {
        return change(change, new Fate.Keep());
    }

    /// Makes a change, with this fate for what uses that which it takes out.
    ///
    /// @return what would be wrong; then nothing is changed
    public Optional<Flaw> change(SchemaChange change, Fate fate) {
        notice.set("");
        try {
            if (change.in(schema()).equals(schema())) {
                return Optional.empty();
            }
        } catch (FlawedSchemaException refusal) {
            return Optional.of(refusal.flaw());
        }
        edits.begin(progress -> project.submit(new ChangeSchema(change, fate, progress)), _ -> {});
        return Optional.empty();
    }

    /// Brings in `item`, and selects it.
    public Optional<Flaw> add(SchemaChange change, SchemaItem item) {
        return change(change, new Coming(item, true));
    }

    /// Calls what is selected `item`, which stays selected unless one has gone on to something else.
    public Optional<Flaw> rename(SchemaChange change, SchemaItem item) {
        return change(change, new Coming(item, false));
    }

    private Optional<Flaw> change(SchemaChange change, Coming next) {
        Optional<Flaw> flaw = change(change);
        if (flaw.isEmpty()) {
            coming = next;
        }
        return flaw;
    }

    public void undo() {
        revert(project.undo(), "editor.undone", Message.of("editor.nothing-undone"));
    }

    public void redo() {
        revert(project.redo(), "editor.redone", Message.of("editor.nothing-redone"));
    }

    private void revert(CompletableFuture<Optional<Undone>> work, String key, Message nothing) {
        edits.begin(
                _ -> work,
                undone -> say(undone.map(each -> Message.of(
                                key, each.entry().changes().operation().sentence()))
                        .orElse(nothing)));
    }

    /// Looks through the whole project for what does not fit the schema.
    public void check(Consumer<List<FindMisfits.Found>> then) {
        checking.begin(progress -> beside(() -> FindMisfits.in(project, MOST_MISFITS, progress)), then);
    }

    /// Does what reads or writes files beside the screen; a refusal is said.
    public <T> void beside(Callable<T> work, Consumer<T> then) {
        checking.begin(_ -> beside(work), then);
    }

    private void follow(ProjectEvent event) {
        schema.set(event.state().schema());
        boolean missing = !Things.isIn(schema(), selected());
        Coming next = coming;
        if (next != null && Things.isIn(schema(), next.item())) {
            coming = null;
            if (next.selected() || missing) {
                selected.set(next.item());
            }
        } else if (missing) {
            selected.set(whole());
        }
        count();
    }

    private SchemaItem whole() {
        return new SchemaItem.Whole(schema.get().name());
    }

    private void count() {
        counting.begin(progress -> beside(() -> CountUses.in(project, progress)), uses::set);
    }

    private <T> CompletableFuture<T> beside(Callable<T> reading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        background.execute(() -> {
            try {
                result.complete(reading.call());
            } catch (Throwable failure) { // handed on to whoever waits, never swallowed
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    /// What the form is to be about when it is there.
    ///
    /// @param selected whatever else is selected then
    private record Coming(SchemaItem item, boolean selected) {}
}
