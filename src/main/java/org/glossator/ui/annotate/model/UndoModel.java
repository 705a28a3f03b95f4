package org.glossator.ui.annotate.model;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.History;
import org.glossator.project.Thing;
import org.glossator.project.Undone;

/// Taking back and doing again, by name and without limit; it is read off the project file, so it works at once after
/// reopening. Afterwards one sees what was changed, also where that is in another document.
public final class UndoModel {

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<History> history;

    UndoModel(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
        this.history = new ReadOnlyObjectWrapper<>(link.project().history());
    }

    /// What can be undone and redone next.
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Takes back this annotator's newest edit; what was being written is handed in first, and is then the newest.
    public void undo() {
        drafts.commit();
        link.undo(undone -> tell(undone, "annotate.undone", "annotate.undone-in-part", "annotate.nothing-to-undo"));
    }

    /// Does again what was undone last.
    public void redo() {
        drafts.commit();
        link.redo(undone -> tell(undone, "annotate.redone", "annotate.redone-in-part", "annotate.nothing-to-redo"));
    }

    void follow(History now) {
        history.set(now);
    }

    private void tell(Optional<Undone> undone, String done, String inPart, String nothing) {
        if (undone.isEmpty()) {
            notices.refuse(Message.of(nothing));
            return;
        }
        Undone result = undone.get();
        Message operation = result.entry().changes().operation();
        notices.say(
                result.left().isEmpty()
                        ? Message.of(done, operation.sentence())
                        : Message.of(inPart, operation.sentence(), result.left().size()));
        show(result);
    }

    /// Goes to the first thing that was changed and is still there.
    private void show(Undone undone) {
        undone.entry().changes().changes().stream()
                .filter(change -> change.outcome().isPresent())
                .map(Change::thing)
                .flatMap(thing -> thing instanceof Thing.AnAnnotation there ? Stream.of(there) : Stream.empty())
                .filter(there -> there.place().layer().equals(page.layer().id()))
                .findFirst()
                .ifPresent(there -> page.reveal(there.place().document(), () -> selection.select(there.id())));
    }
}
