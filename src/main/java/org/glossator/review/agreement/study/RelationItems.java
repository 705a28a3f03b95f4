package org.glossator.review.agreement.study;

import java.util.List;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.compare.RelationCase;

/// Relations as items: links between two things that the layers marked, with the type that each gives them. The ends
/// are the same where they stand for the same thing, though one layer's mark be longer. A layer that worked on the
/// document and does not link the two says nothing.
final class RelationItems implements Items {

    private final int layers;
    private final List<Category> types;

    /// @param types in the order of the schema
    RelationItems(int layers, List<Category> types) {
        this.layers = layers;
        this.types = types;
    }

    @Override
    public Table table() {
        return new Table(Subject.of(Unit.RELATIONS), Distance.NOMINAL, layers, types);
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        for (RelationCase each : document.comparison().relations()) {
            rows.begin(document.worked(), Studied.NOTHING);
            for (int layer = 0; layer < layers; layer++) {
                int said = layer;
                each.relation(layer)
                        .ifPresent(relation ->
                                rows.say(said, Category.of(relation.type().value())));
            }
            rows.end(each.place());
        }
    }
}
