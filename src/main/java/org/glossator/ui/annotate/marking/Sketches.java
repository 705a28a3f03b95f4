package org.glossator.ui.annotate.marking;

import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Edge;
import org.glossator.project.Subscription;
import org.glossator.text.Span;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Handle;
import org.glossator.ui.text.Look;
import org.glossator.ui.text.Preview;
import org.jspecify.annotations.Nullable;

/// Shows in the text what is about to be changed: the words that the proposed label would mark, the marks that are
/// chosen together, the edge that is grabbed.
final class Sketches {

    private final AnnotateModel model;
    private final LabelOffer offer;
    private final AnnotatedTextView text;

    Sketches(AnnotateModel model, LabelOffer offer, AnnotatedTextView text) {
        this.model = model;
        this.offer = offer;
        this.text = text;
    }

    Subscription follow() {
        var shown = offer.shownProperty().subscribe(_ -> preview());
        var proposed = offer.proposedProperty().subscribe(_ -> preview());
        var sifted = offer.fittingProperty().subscribe(this::preview);
        var chosen = model.selection()
                .group()
                .membersProperty()
                .subscribe(members -> text.chosenProperty().set(Set.copyOf(members)));
        var grabbed = model.boundaries().grabbedProperty().subscribe(this::grabbed);
        var handle = text.grabbedEdgeProperty().subscribe(this::gripped);
        var moved = model.page().markupProperty().subscribe(_ -> revealEdge());
        return () -> {
            for (var each : new javafx.util.Subscription[] {shown, proposed, sifted, chosen, grabbed, handle, moved}) {
                each.unsubscribe();
            }
        };
    }

    private void preview() {
        Optional<Preview> sketch = offer.proposed()
                .filter(_ -> offer.shownProperty().get() && offer.isForWords())
                .map(row -> new Preview(
                        offer.about(), new Look(row.colour(), row.label().value())));
        text.previewProperty().set(sketch.orElse(null));
    }

    private void grabbed(@Nullable Edge edge) {
        text.grabbedEdgeProperty()
                .set(
                        edge == null
                                ? null
                                : new Handle(
                                        edge.fragment(),
                                        edge.side() == Edge.Side.START
                                                ? org.glossator.ui.text.Edge.START
                                                : org.glossator.ui.text.Edge.END));
        revealEdge();
    }

    private void gripped(@Nullable Handle handle) {
        if (handle != null) {
            boolean start = handle.edge() == org.glossator.ui.text.Edge.START;
            model.boundaries().grab(new Edge(handle.fragment(), start ? Edge.Side.START : Edge.Side.END));
        }
    }

    /// The edge that moves is to be seen.
    private void revealEdge() {
        Optional<Annotation> mark = model.selection().annotation();
        model.boundaries()
                .grabbed()
                .flatMap(edge -> mark.filter(edge::isOn).map(edge::offset))
                .ifPresent(offset -> text.reveal(new Span(offset, offset)));
    }
}
