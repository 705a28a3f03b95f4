package org.glossator.review.agreement.study;

import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.compare.MarkCase;

/// Marks as items: what one layer or several have marked, with the label that each gives it. A layer that worked on the
/// document and has no mark there says nothing. Nobody counts the places that nobody marked, so there are no items
/// about which all say nothing: chance agreement is that of marks, and the coefficients are rather low than high.
final class SpanItems implements Items {

    private final Table table;
    private final Matching matching;
    private final PartialMatches parts;
    private final Continua continua = new Continua();

    /// @param labels those that are measured, in the order of the schema
    SpanItems(int layers, List<Category> labels, Matching matching) {
        this.table = new Table(Subject.of(Unit.SPANS), Distance.NOMINAL, layers, labels);
        this.matching = matching;
        this.parts = new PartialMatches(layers);
    }

    @Override
    public void add(ReadDocument document) {
        for (MarkCase each : document.comparison().marks()) {
            for (List<Integer> item : Alike.items(each, matching)) {
                table.begin(document.worked(), Studied.NOTHING);
                for (int layer : item) {
                    table.say(layer, Category.of(Alike.mark(each, layer).label().value()));
                }
                table.end();
            }
        }
        table.endDocument();
        continua.add(document);
        if (matching == Matching.PROPORTIONAL) {
            document.comparison().marks().forEach(parts::add);
            parts.endDocument();
        }
    }

    @Override
    public Studied finish() {
        return table.finish(parts.finish(), continua);
    }
}
