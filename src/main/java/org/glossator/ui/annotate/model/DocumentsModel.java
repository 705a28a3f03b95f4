package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.Thing;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// The documents of the project with how far each has come in one's own layer, and what of them the filter lets
/// through. A commit touches only the rows it is about, so marking costs the same with ten documents and ten thousand.
public final class DocumentsModel {

    private final LayersModel layers;
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final FilteredList<DocumentRow> shown = new FilteredList<>(rows);
    private final Map<DocumentId, Integer> positions = new HashMap<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();

    DocumentsModel(LayersModel layers, ProjectState state) {
        this.layers = layers;
        filter.subscribe(_ -> sift());
        fill(state);
    }

    /// Every document in the order in which it came in.
    public ObservableList<DocumentRow> all() {
        return seen;
    }

    /// The documents whose names hold the filter.
    public ObservableList<DocumentRow> shown() {
        return shown;
    }

    /// Part of a name, in upper or lower case; blank lets every document through.
    public StringProperty filterProperty() {
        return filter;
    }

    /// How many documents are finished.
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public Optional<DocumentRow> row(DocumentId document) {
        return Optional.ofNullable(positions.get(document)).map(rows::get);
    }

    /// The shown document `step` places after `document`; that at the near end of the list where `document` is not
    /// shown, nothing beyond the ends.
    public Optional<DocumentRow> beside(Optional<DocumentId> document, int step) {
        int at = document.map(this::indexShown).orElse(-1);
        int target = at < 0 ? (step > 0 ? 0 : shown.size() - 1) : at + step;
        return target >= 0 && target < shown.size() ? Optional.of(shown.get(target)) : Optional.empty();
    }

    /// The next shown document after `document` that is not finished, from the top again after the last; never
    /// `document` itself.
    public Optional<DocumentRow> nextUndone(Optional<DocumentId> document) {
        int at = document.map(this::indexShown).orElse(-1);
        for (int i = 1; i <= shown.size(); i++) {
            DocumentRow row = shown.get((at + i) % shown.size());
            if (!row.isDone() && !document.equals(Optional.of(row.id()))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// Where `document` stands among those shown; -1 if it does not.
    public int indexShown(DocumentId document) {
        Integer position = positions.get(document);
        if (position == null || shown.isEmpty()) {
            return -1;
        }
        int index = shown.getViewIndex(position);
        return index >= 0 ? index : -1;
    }

    /// What stands where `document` stood before it was removed.
    Optional<DocumentRow> inPlaceOf(int formerIndex) {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(Math.clamp(formerIndex, 0, shown.size() - 1)));
    }

    void follow(List<ProjectEvent> events, ProjectState state) {
        List<Change> changes = events.stream()
                .flatMap(event -> event.entry().changes().changes().stream())
                .toList();
        if (changes.stream().anyMatch(DocumentsModel::changesTheList)) {
            fill(state);
            return;
        }
        changes.stream()
                .map(Change::thing)
                .flatMap(thing -> document(thing).stream())
                .distinct()
                .forEach(document -> refresh(document, state));
    }

    private static boolean changesTheList(Change change) {
        return switch (change) {
            case Change.DocumentAdded _, Change.DocumentRemoved _, Change.LayerAdded _, Change.LayerRemoved _ -> true;
            case Change.AnnotationAdded _,
                    Change.AnnotationRemoved _,
                    Change.AnnotationReplaced _,
                    Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DocumentDescribed _,
                    Change.StateChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> false;
        };
    }

    private static Optional<DocumentId> document(Thing thing) {
        return switch (thing) {
            case Thing.AnAnnotation(var place, var _) -> Optional.of(place.document());
            case Thing.ARelation(var place, var _) -> Optional.of(place.document());
            case Thing.AState(var place) -> Optional.of(place.document());
            case Thing.ADocument(var id) -> Optional.of(id);
            case Thing.ALayer _, Thing.TheSchema _, Thing.TheName _ -> Optional.empty();
        };
    }

    private void fill(ProjectState state) {
        List<DocumentRow> fresh = new ArrayList<>();
        positions.clear();
        for (DocumentHead head : state.documents()) {
            positions.put(head.id(), fresh.size());
            fresh.add(row(head, state));
        }
        rows.setAll(fresh);
        done.set((int) fresh.stream().filter(DocumentRow::isDone).count());
    }

    private void refresh(DocumentId document, ProjectState state) {
        Integer position = positions.get(document);
        var head = state.document(document);
        if (position == null || head.isEmpty()) {
            return;
        }
        DocumentRow before = rows.get(position);
        DocumentRow after = row(head.get(), state);
        if (!after.equals(before)) {
            rows.set(position, after);
            done.set(done.get() + (after.isDone() ? 1 : 0) - (before.isDone() ? 1 : 0));
        }
    }

    private DocumentRow row(DocumentHead head, ProjectState state) {
        return new DocumentRow(head, state.tally(new LayerDocument(layers.mine().id(), head.id())));
    }

    private void sift() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(
                part.isEmpty()
                        ? null
                        : row -> row.head().name().toLowerCase(Locale.ROOT).contains(part));
    }
}
