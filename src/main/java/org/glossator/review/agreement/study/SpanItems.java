package org.glossator.review.agreement.study;

import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.compare.MarkCase;

/// Marks as items: what one layer or several have marked, with the label that each gives it. A layer that worked on the
/// document and has no mark there says nothing. Nobody counts the places that nobody marked, so there are no items
/// about which all say nothing: chance agreement is that of marks, and the coefficients are rather low than high.
final class SpanItems implements Items {

    private final int layers;
    private final List<Category> labels;
    private final Matching matching;

    /// @param labels those that are measured, in the order of the schema
    SpanItems(int layers, List<Category> labels, Matching matching) {
        this.layers = layers;
        this.labels = labels;
        this.matching = matching;
    }

    @Override
    public Table table() {
        return new Table(Subject.of(Unit.SPANS), Distance.NOMINAL, layers, labels);
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        for (MarkCase each : document.comparison().marks()) {
            for (List<Integer> item : Alike.items(each, matching)) {
                rows.begin(document.worked(), Studied.NOTHING);
                for (int layer : item) {
                    rows.say(layer, Category.of(Alike.mark(each, layer).label().value()));
                }
                rows.end(
                        matching == Matching.STRICT
                                ? Alike.mark(each, item.getFirst()).outer()
                                : each.place());
            }
        }
    }
}
