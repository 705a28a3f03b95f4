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
/// at a time, so that other readings get their turn, and are listed every now and then, since listing thousands of
/// documents takes the screen's time; what an edit touches is worked out again alone, and listed at once.
public final class Ranking {

    private final ProjectLink link;
    private final Pace pace;
    private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", 1);
    private final Map<DocumentId, DocumentFigure> figures = new HashMap<>();
    private final SequencedSet<DocumentId> waiting = new LinkedHashSet<>();
    /// Those of which something newer is known than what is being read.
    private final Set<DocumentId> overtaken = new HashSet<>();
    private ReviewPlan plan;
    private int comparable;
    private long listed;
    private int generation;
    private boolean reading;
    private boolean listing;

    Ranking(ProjectLink link, ReviewPlan plan) {
        this(link, plan, Pace.USUAL);
    }

    Ranking(ProjectLink link, ReviewPlan plan, Pace pace) {
        this.link = link;
        this.plan = plan;
        this.pace = pace;
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
        overtaken.addAll(touched);
        for (DocumentId document : touched) {
            if (layersIn(state, document) < 2) {
                figures.remove(document);
                waiting.remove(document);
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
            overtaken.add(document.id());
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
        overtaken.clear();
        int own = generation;
        ReviewPlan with = plan;
        List<DocumentId> next = List.copyOf(waiting);
        Project project = link.project();
        long nanoseconds = pace.stretch();
        link.read(() -> stretch(project, next, with, nanoseconds), found -> take(own, found), this::stop);
    }

    /// The figures of as many documents as can be compared in a moment, at least of one; empty for those that are gone.
    private static Map<DocumentId, Optional<DocumentFigure>> stretch(
            Project project, List<DocumentId> documents, ReviewPlan plan, long nanoseconds) throws StoreException {
        Map<DocumentId, Optional<DocumentFigure>> found = new HashMap<>();
        ProjectState state = project.state();
        long end = System.nanoTime() + nanoseconds;
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
        found.keySet().removeAll(overtaken);
        waiting.removeAll(found.keySet());
        found.forEach((document, figure) ->
                figure.ifPresentOrElse(known -> figures.put(document, known), () -> figures.remove(document)));
        if (waiting.isEmpty() || System.nanoTime() - listed >= pace.pause()) {
            list();
        } else {
            tellFraction();
        }
        readOn();
    }

    private void stop() {
        reading = false;
        list();
    }

    private void list() {
        ProjectState state = link.project().state();
        List<DocumentRow> fresh = new ArrayList<>();
        comparable = 0;
        for (DocumentHead head : state.documents()) {
            int layers = layersIn(state, head.id());
            comparable += layers > 1 ? 1 : 0;
            DocumentState reviewed = state.tally(new LayerDocument(plan.target().id(), head.id()))
                    .state();
            fresh.add(new DocumentRow(head, layers, reviewed, figures.get(head.id())));
        }
        fresh.sort(DocumentRow.ORDER);
        tellFraction();
        if (!fresh.equals(rows)) {
            listing = true;
            rows.setAll(fresh);
            listing = false;
        }
        listed = System.nanoTime();
    }

    private void tellFraction() {
        fraction.set(comparable == 0 ? 1 : 1 - (double) waiting.size() / comparable);
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
