package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.listing.DocumentOrder;
import org.glossator.ui.annotate.listing.NameOrder;
import org.glossator.ui.annotate.listing.Sieve;
import org.jspecify.annotations.Nullable;

/// The documents of the project with how far each has come in one's own layer, and which of them are listed in which
/// order. A commit touches only the rows it is about, so marking costs the same with ten documents and ten thousand.
///
/// The open document stays listed where it is until another is opened, though it may no longer meet the filter: what
/// one works on does not slip away under one's hands.
public final class DocumentsModel {

    private final LayersModel layers;
    private final Holdings holdings;
    private final Disputes disputes;
    private final NameOrder names = new NameOrder();
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<DocumentRow> listed = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> seenListed = FXCollections.unmodifiableObservableList(listed);
    private final Map<DocumentId, Integer> positions = new HashMap<>();
    private final Map<DocumentId, Integer> places = new HashMap<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Criterion> criteria = FXCollections.observableArrayList();
    private final ObjectProperty<DocumentOrder> order = new SimpleObjectProperty<>(DocumentOrder.IMPORTED);
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private Sieve sieve = new Sieve("", List.of());
    private ProjectState state;
    private @Nullable DocumentId open;
    private List<DocumentId> chosen = List.of();
    private boolean arranging;

    DocumentsModel(ProjectLink link, LayersModel layers, ProjectState state) {
        this.layers = layers;
        this.state = state;
        this.holdings = new Holdings(link, layers);
        this.disputes = new Disputes(link, this::moreIsKnown);
        fill(state);
        filter.subscribe(_ -> sift());
        order.subscribe(_ -> sift());
        criteria.addListener((ListChangeListener<Criterion>) _ -> sift());
        holdings.knownProperty().subscribe(_ -> moreIsKnown());
        layers.blindByChoiceProperty().subscribe(blind -> {
            if (blind) {
                criteria.removeIf(Criterion::asksOthers);
            }
        });
    }

    /// Every document in the order in which it came in.
    public ObservableList<DocumentRow> all() {
        return seen;
    }

    /// The documents that the filter lets through, in the order that was chosen.
    public ObservableList<DocumentRow> shown() {
        return seenListed;
    }

    /// Words that have to be in the name, in upper or lower case; blank lets every document through.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What else documents have to meet to be listed.
    public ObservableList<Criterion> criteria() {
        return criteria;
    }

    public ObjectProperty<DocumentOrder> orderProperty() {
        return order;
    }

    /// Lists every document again.
    public void clearFilter() {
        filter.set("");
        criteria.clear();
    }

    /// Whether some documents may not be listed.
    public boolean isFiltered() {
        return !filter.get().isBlank() || !criteria.isEmpty();
    }

    /// The documents that are selected together in the list.
    public List<DocumentId> chosen() {
        return chosen;
    }

    public void choose(List<DocumentId> together) {
        chosen = List.copyOf(together);
    }

    /// Whether rows are being moved just now, so that what becomes selected by it is nobody's choice.
    public boolean isArranging() {
        return arranging;
    }

    /// What one's own layer holds of the documents.
    public Holdings holdings() {
        return holdings;
    }

    /// In which documents annotators differ.
    public Disputes disputes() {
        return disputes;
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
        int target = at < 0 ? (step > 0 ? 0 : listed.size() - 1) : at + step;
        return target >= 0 && target < listed.size() ? Optional.of(listed.get(target)) : Optional.empty();
    }

    /// The next shown document after `document` that is `wanted`, from the top again after the last; never `document`
    /// itself.
    public Optional<DocumentRow> next(Optional<DocumentId> document, Predicate<DocumentRow> wanted) {
        return onwards(document).stream()
                .filter(wanted)
                .filter(row -> !document.equals(Optional.of(row.id())))
                .findFirst();
    }

    /// The next shown document after `document` that is not finished; of those that were given to the annotator, if any
    /// were.
    public Optional<DocumentRow> nextUndone(Optional<DocumentId> document) {
        boolean any = isAnyAssigned();
        return next(document, row -> !row.isDone() && (row.isAssigned() || !any));
    }

    /// Whether the annotator was given some of the documents.
    public boolean isAnyAssigned() {
        return rows.stream().anyMatch(DocumentRow::isAssigned);
    }

    /// All shown documents, beginning after `document` and going on from the top.
    List<DocumentRow> onwards(Optional<DocumentId> document) {
        int at = document.map(this::indexShown).orElse(-1) + 1;
        List<DocumentRow> all = new ArrayList<>(listed.subList(at, listed.size()));
        all.addAll(listed.subList(0, at));
        return all;
    }

    /// Says that `documents` were removed, and what went with them. A blind annotator is not told what others had.
    Message removal(List<DocumentId> documents) {
        String named = documents.size() == 1
                ? row(documents.getFirst()).map(row -> row.head().name()).orElse("")
                : "";
        int marks = 0;
        int relations = 0;
        Set<LayerId> touched = new HashSet<>();
        for (LayerDocument place : state.tallies().keySet()) {
            if (documents.contains(place.document())) {
                Tally tally = state.tally(place);
                marks += tally.annotations();
                relations += tally.relations();
                if (tally.annotations() > 0) {
                    touched.add(place.layer());
                }
            }
        }
        return layers.isBlind()
                ? Message.of("documents.removed-blind", documents.size(), named)
                : Message.of("documents.removed", documents.size(), named, marks, touched.size(), relations);
    }

    /// Where `document` stands among those shown; -1 if it does not.
    public int indexShown(DocumentId document) {
        return places.getOrDefault(document, -1);
    }

    /// What stands where `document` stood before it was removed.
    Optional<DocumentRow> inPlaceOf(int formerIndex) {
        return listed.isEmpty()
                ? Optional.empty()
                : Optional.of(listed.get(Math.clamp(formerIndex, 0, listed.size() - 1)));
    }

    /// Another document is open now: the list is brought into order, and that one stays.
    void opened(@Nullable DocumentId document) {
        open = document;
        if (isFiltered() || order.get() != DocumentOrder.IMPORTED) {
            list(document);
        }
    }

    void follow(List<ProjectEvent> events, ProjectState now) {
        state = now;
        holdings.follow(events);
        List<Change> changes = events.stream()
                .flatMap(event -> event.entry().changes().changes().stream())
                .toList();
        Set<DocumentId> touched = new LinkedHashSet<>();
        changes.forEach(change -> change.thing().document().ifPresent(touched::add));
        disputes.follow(touched, now);
        if (changes.stream().anyMatch(DocumentsModel::changesTheList)) {
            fill(now);
            list(open);
            return;
        }
        boolean moved = false;
        for (DocumentId document : touched) {
            moved |= refresh(document);
        }
        if (moved) {
            list(open);
        }
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
                    Change.DecisionAdded _,
                    Change.DecisionRemoved _,
                    Change.DecisionReplaced _,
                    Change.DocumentDescribed _,
                    Change.StateChanged _,
                    Change.AssignmentChanged _,
                    Change.RemarkChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> false;
        };
    }

    /// A filter or an order was chosen.
    private void sift() {
        sieve = new Sieve(filter.get(), criteria);
        if (order.get().asksHolding() || criteria.stream().anyMatch(Criterion::asksHolding)) {
            holdings.ask();
        }
        if (criteria.contains(new Criterion.Disputed())) {
            disputes.ask(state);
        }
        list(null);
    }

    private void moreIsKnown() {
        if (isFiltered() || order.get().asksHolding()) {
            list(open);
        }
    }

    private void fill(ProjectState now) {
        List<DocumentRow> fresh = new ArrayList<>();
        positions.clear();
        for (DocumentHead head : now.documents()) {
            positions.put(head.id(), fresh.size());
            fresh.add(row(head));
        }
        rows.setAll(fresh);
        done.set((int) fresh.stream().filter(DocumentRow::isDone).count());
    }

    /// Brings one row up to date, and tells whether a document other than the open one comes or goes by it.
    private boolean refresh(DocumentId document) {
        Integer position = positions.get(document);
        var head = state.document(document);
        if (position == null || head.isEmpty()) {
            return false;
        }
        DocumentRow before = rows.get(position);
        DocumentRow after = row(head.get());
        Integer place = places.get(document);
        if (!after.equals(before)) {
            rows.set(position, after);
            done.set(done.get() + (after.isDone() ? 1 : 0) - (before.isDone() ? 1 : 0));
            if (place != null) {
                listed.set(place, after);
            }
        }
        return !document.equals(open) && sieve.test(facts(after)) != (place != null);
    }

    /// Lists what the filter lets through, and `kept` if it was listed before.
    private void list(@Nullable DocumentId kept) {
        DocumentId stays = kept != null && places.containsKey(kept) ? kept : null;
        List<KnownDocument> through = new ArrayList<>();
        for (DocumentRow row : rows) {
            KnownDocument facts = facts(row);
            if (row.id().equals(stays) || sieve.isOpen() || sieve.test(facts)) {
                through.add(facts);
            }
        }
        List<DocumentRow> fresh = order.get().arrange(through, names).stream()
                .map(KnownDocument::row)
                .toList();
        places.clear();
        for (int i = 0; i < fresh.size(); i++) {
            places.put(fresh.get(i).id(), i);
        }
        if (!fresh.equals(listed)) {
            arranging = true;
            listed.setAll(fresh);
            arranging = false;
        }
    }

    private KnownDocument facts(DocumentRow row) {
        return new KnownDocument(row, state, holdings, disputes);
    }

    private DocumentRow row(DocumentHead head) {
        LayerDocument place = new LayerDocument(layers.mine().id(), head.id());
        return new DocumentRow(head, state.tally(place), state.assignment(place), state.remark(place));
    }
}
