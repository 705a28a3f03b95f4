package org.glossator.ui.review.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.annotation.DocumentState;
import org.glossator.project.Change;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.ProjectLink;

/// The documents in the order of disagreement. The figures come in little by little from beside the screen, a stretch
/// at a time, so that other readings get their turn; what an edit touches is worked out again alone.
public final class Ranking {

    private static final long STRETCH_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(120);

    private final ProjectLink link;
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", 1);
    private final Map<DocumentId, DocumentFigure> figures = new HashMap<>();
    private final SequencedSet<DocumentId> waiting = new LinkedHashSet<>();
    private ReviewPlan plan;
    private int generation;
    private boolean reading;
    private boolean listing;

    Ranking(ProjectLink link, ReviewPlan plan) {
        this.link = link;
        this.plan = plan;
    }

    /// All documents of the project.
    public ObservableList<DocumentRow> rows() {
        return seen;
    }

    /// Whether the rows are being exchanged, so that what a list selects meanwhile is nobody’s choice.
    public boolean isListing() {
        return listing;
    }

    /// How far the working out is; 1 when all is known.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// The line of a document.
    public Optional<DocumentRow> row(DocumentId document) {
        return rows.stream().filter(row -> row.id().equals(document)).findFirst();
    }

    /// Begins anew for other layers.
    void compare(ReviewPlan other) {
        plan = other;
        generation++;
        reading = false;
        figures.clear();
        waiting.clear();
        ProjectState state = link.project().state();
        state.documents().stream()
                .map(DocumentHead::id)
                .filter(document -> layersIn(state, document) > 1)
                .forEach(waiting::add);
        list();
        readOn();
    }

    /// Works out again what was touched.
    ///
    /// @param open the open document, which is compared anew in any case, and learnt of then
    void follow(List<ProjectEvent> events, Optional<DocumentId> open) {
        ProjectState state = link.project().state();
        Set<DocumentId> touched = new HashSet<>();
        events.stream()
                .flatMap(event -> event.entry().changes().changes().stream())
                .map(Change::thing)
                .forEach(thing -> thing.document().ifPresent(touched::add));
        open.ifPresent(touched::remove);
        for (DocumentId document : touched) {
            if (layersIn(state, document) < 2) {
                figures.remove(document);
            } else {
                waiting.addFirst(document);
            }
        }
        list();
        readOn();
    }

    /// Takes what is known of the open document already.
    void learn(ReviewedDocument document) {
        if (document.plan().equals(plan) && layersIn(link.project().state(), document.id()) > 1) {
            waiting.remove(document.id());
            figures.put(document.id(), DocumentFigure.of(document));
            list();
        }
    }

    /// Stops.
    void close() {
        generation++;
        waiting.clear();
    }

    private void readOn() {
        if (reading || waiting.isEmpty()) {
            return;
        }
        reading = true;
        int own = generation;
        ReviewPlan with = plan;
        List<DocumentId> next = List.copyOf(waiting);
        Project project = link.project();
        link.read(() -> stretch(project, next, with), found -> take(own, found), () -> reading = false);
    }

    /// The figures of as many documents as can be compared in a moment, at least of one; empty for those that are gone.
    private static Map<DocumentId, Optional<DocumentFigure>> stretch(
            Project project, List<DocumentId> documents, ReviewPlan plan) throws StoreException {
        Map<DocumentId, Optional<DocumentFigure>> found = new HashMap<>();
        ProjectState state = project.state();
        long end = System.nanoTime() + STRETCH_NANOSECONDS;
        for (DocumentId document : documents) {
            Optional<DocumentContent> content = project.read(document);
            found.put(document, content.map(each -> DocumentFigure.of(ReviewedDocument.of(each, plan, state))));
            if (System.nanoTime() > end) {
                break;
            }
        }
        return found;
    }

    private void take(int own, Map<DocumentId, Optional<DocumentFigure>> found) {
        if (own != generation) {
            return;
        }
        reading = false;
        waiting.removeAll(found.keySet());
        found.forEach((document, figure) ->
                figure.ifPresentOrElse(known -> figures.put(document, known), () -> figures.remove(document)));
        list();
        readOn();
    }

    private void list() {
        ProjectState state = link.project().state();
        List<DocumentRow> fresh = new ArrayList<>();
        int comparable = 0;
        for (DocumentHead head : state.documents()) {
            int layers = layersIn(state, head.id());
            comparable += layers > 1 ? 1 : 0;
            DocumentState reviewed = state.tally(new LayerDocument(plan.target().id(), head.id()))
                    .state();
            fresh.add(new DocumentRow(head, layers, reviewed, figures.get(head.id())));
        }
        fresh.sort(DocumentRow.ORDER);
        fraction.set(comparable == 0 ? 1 : 1 - (double) waiting.size() / comparable);
        if (!fresh.equals(rows)) {
            listing = true;
            rows.setAll(fresh);
            listing = false;
        }
    }

    private int layersIn(ProjectState state, DocumentId document) {
        return (int) plan.layers().stream()
                .filter(layer -> hasWorked(state, new LayerDocument(layer.id(), document)))
                .count();
    }

    /// Whoever has finished a document without a mark has worked on it, too.
    private static boolean hasWorked(ProjectState state, LayerDocument place) {
        var tally = state.tally(place);
        return tally.annotations() > 0 || tally.state() != DocumentState.NEW;
    }
}
