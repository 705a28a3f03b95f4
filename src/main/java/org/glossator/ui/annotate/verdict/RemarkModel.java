package org.glossator.ui.annotate.verdict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.jspecify.annotations.Nullable;

/// Why the open document was returned to the annotator. It is shown while the document is to be looked at again, until
/// it is put away; called for, it is shown in any state.
final class RemarkModel {

    private final AnnotateModel model;
    private final ReadOnlyObjectWrapper<@Nullable Remark> shown = new ReadOnlyObjectWrapper<>();
    private final Set<Remark> putAway = new HashSet<>();
    private @Nullable Remark called;

    /// @param place the annotator's layer over the document
    /// @param words what the reviewer says; blank where nothing was said
    record Remark(LayerDocument place, String words) {

        Message message() {
            return words.isBlank() ? Message.of("verdict.returned") : Message.of("verdict.returned-with", words);
        }
    }

    RemarkModel(AnnotateModel model) {
        this.model = model;
    }

    /// What is shown; null where nothing is.
    ReadOnlyObjectProperty<@Nullable Remark> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Begins to follow the open document.
    Subscription activate() {
        var wanted = model.page().wantedProperty().subscribe(_ -> cameTo());
        var state = model.stateProperty().subscribe(_ -> refresh());
        return () -> {
            wanted.unsubscribe();
            state.unsubscribe();
        };
    }

    /// Puts away what is shown.
    void putAway() {
        Optional.ofNullable(shown.get()).ifPresent(putAway::add);
        called = null;
        refresh();
    }

    /// Shows what was said of the open document, or puts it away where it is shown.
    void call() {
        if (shown.get() != null) {
            putAway();
            return;
        }
        Optional<Remark> remark = remark();
        if (remark.isEmpty()) {
            model.notices().refuse(Message.of("verdict.not-returned"));
        } else {
            called = remark.get();
            refresh();
        }
    }

    /// What was called for is not called for in another document.
    private void cameTo() {
        called = null;
        refresh();
    }

    private void refresh() {
        shown.set(remark().filter(each -> each.equals(called) || (isDue(each) && !putAway.contains(each)))
                .orElse(null));
    }

    private Optional<Remark> remark() {
        return model.page()
                .wanted()
                .map(document -> new LayerDocument(model.layers().mine().id(), document))
                .map(place -> new Remark(place, model.state().remark(place)))
                .filter(each -> !each.words().isBlank() || state(each) == DocumentState.RETURNED);
    }

    private boolean isDue(Remark remark) {
        DocumentState state = state(remark);
        return state == DocumentState.RETURNED || state == DocumentState.IN_PROGRESS;
    }

    private DocumentState state(Remark remark) {
        return model.state().tally(remark.place()).state();
    }
}
