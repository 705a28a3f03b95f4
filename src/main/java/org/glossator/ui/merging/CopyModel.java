package org.glossator.ui.merging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.ui.identity.Answer;
import org.glossator.ui.identity.Identity;
import org.glossator.workflow.CopyForAnnotator;
import org.glossator.workflow.CopyOrder;

/// For whom a copy is and what goes into it, as it is chosen. FX thread only.
public final class CopyModel {

    private final ProjectState state;
    private final Identity identity;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<CopyScope> scope = new SimpleObjectProperty<>(this, "scope", CopyScope.ALL);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final FilteredList<DocumentHead> shown;
    private final Set<DocumentId> chosen = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<Prospect> prospect;

    /// @param annotator who makes the copy
    public CopyModel(ProjectState state, Annotator annotator) {
        this.state = state;
        this.identity = new Identity(state, annotator.name());
        this.shown = new FilteredList<>(FXCollections.observableArrayList(state.documents()));
        this.prospect = new ReadOnlyObjectWrapper<>(this, "prospect", worked());
        name.subscribe((_, _) -> follow());
        scope.subscribe((_, _) -> follow());
        filter.subscribe((_, words) -> sift(words));
    }

    /// Those who have annotated here already, the one who makes the copy left out.
    List<String> names() {
        return identity.annotators().stream()
                .map(Layer::name)
                .filter(layer -> !layer.equals(identity.name()))
                .toList();
    }

    /// For whom it is, as it is written.
    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<CopyScope> scopeProperty() {
        return scope;
    }

    /// What the names of the documents that are shown to be picked contain.
    StringProperty filterProperty() {
        return filter;
    }

    /// The documents that are shown to be picked.
    FilteredList<DocumentHead> shown() {
        return shown;
    }

    boolean isChosen(DocumentHead document) {
        return chosen.contains(document.id());
    }

    /// Picks a document, or puts it back.
    void choose(DocumentHead document, boolean wanted) {
        choose(List.of(document), wanted);
    }

    /// Picks all documents that are shown, or puts them back; those that are not shown stay as they are.
    void chooseShown(boolean wanted) {
        choose(List.copyOf(shown), wanted);
    }

    /// How many documents a scope holds.
    int count(CopyScope what) {
        return switch (what) {
            case ALL, WHOLE -> state.documents().size();
            case ASSIGNED -> annotator().map(this::assigned).orElse(List.of()).size();
            case CHOSEN -> chosen.size();
        };
    }

    /// What the choices amount to now.
    ReadOnlyObjectProperty<Prospect> prospectProperty() {
        return prospect.getReadOnlyProperty();
    }

    /// What is to be copied; empty as long as something is missing.
    public Optional<CopyOrder> order() {
        return switch (prospect.get()) {
            case Prospect.Ready ready -> Optional.of(ready.order());
            case Prospect.Lacking _ -> Optional.empty();
        };
    }

    /// What the file might be called, without its ending; with nothing in it that a file's name cannot hold.
    public String suggestedFile() {
        Message whole = Message.of("merging.whole-name", state.name());
        return annotator()
                .map(each -> Message.of("merge.copy-name", state.name(), each.name()))
                .orElse(whole)
                .sentence()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_");
    }

    private void choose(List<DocumentHead> documents, boolean wanted) {
        List<DocumentId> ids = documents.stream().map(DocumentHead::id).toList();
        if (wanted ? chosen.addAll(ids) : chosen.removeAll(Set.copyOf(ids))) {
            follow();
        }
    }

    private void sift(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(document -> document.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void follow() {
        prospect.set(worked());
    }

    private Prospect worked() {
        if (scope.get() == CopyScope.WHOLE) {
            return new Prospect.Ready(new CopyOrder.Whole(), Message.of("merging.means-whole"));
        }
        return switch (identity.answer(name.get())) {
            case Answer.Missing _ -> new Prospect.Lacking(Message.of("merging.means-no-name"));
            case Answer.Taken(String layer) -> new Prospect.Lacking(Message.of("merging.means-taken", layer));
            case Answer.Known(String layer) -> own(new Annotator(layer), "known");
            case Answer.New(String layer) -> own(new Annotator(layer), "new");
        };
    }

    private Prospect own(Annotator annotator, String acquaintance) {
        List<DocumentId> documents = documents(annotator);
        return documents.isEmpty()
                ? new Prospect.Lacking(Message.of(
                        "merging.means-no-documents",
                        annotator.name(),
                        scope.get().name()))
                : new Prospect.Ready(
                        new CopyOrder.Own(annotator, documents),
                        Message.of("merging.means", annotator.name(), documents.size(), acquaintance));
    }

    private List<DocumentId> documents(Annotator annotator) {
        return switch (scope.get()) {
            case ALL, WHOLE -> state.documents().stream().map(DocumentHead::id).toList();
            case ASSIGNED -> assigned(annotator);
            case CHOSEN ->
                state.documents().stream()
                        .map(DocumentHead::id)
                        .filter(chosen::contains)
                        .toList();
        };
    }

    private List<DocumentId> assigned(Annotator annotator) {
        return CopyForAnnotator.assigned(state, annotator);
    }

    private Optional<Annotator> annotator() {
        return switch (identity.answer(name.get())) {
            case Answer.Known(String layer) -> Optional.of(new Annotator(layer));
            case Answer.New(String layer) -> Optional.of(new Annotator(layer));
            case Answer.Missing _, Answer.Taken _ -> Optional.empty();
        };
    }
}
