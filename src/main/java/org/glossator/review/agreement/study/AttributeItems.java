package org.glossator.review.agreement.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;

/// One attribute of marks that several layers have alike, with the same label: an item for each, with the value that
/// each layer tells, its default where none is told. Layers that do not have the mark have no say.
final class AttributeItems implements Items {

    private final AttributeType type;
    private final Set<LabelName> on;
    private final Matching matching;
    private final int layers;
    private final Values values;

    /// @param on the labels that carry it
    AttributeItems(int layers, AttributeType type, Set<LabelName> on, Treatment treatment) {
        this.type = type;
        this.on = on;
        this.matching = treatment.matching();
        this.layers = layers;
        this.values = new Values(type, treatment.scale());
    }

    /// Whether it is the attribute of this name.
    boolean isOf(String name) {
        return type.name().value().equals(name);
    }

    @Override
    public Table table() {
        return values.table(new Subject(Unit.ATTRIBUTES, type.name().value()), layers);
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        for (MarkCase each : document.comparison().marks()) {
            for (List<Integer> item : Alike.items(each, matching)) {
                sameLabel(each, item, rows);
            }
        }
    }

    /// One item for each label that several of these layers give.
    private void sameLabel(MarkCase marks, List<Integer> present, Rows rows) {
        present.stream()
                .map(layer -> Alike.mark(marks, layer).label())
                .distinct()
                .filter(on::contains)
                .map(label -> present.stream()
                        .filter(layer -> Alike.mark(marks, layer).label().equals(label))
                        .toList())
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> item(marks, alike, rows));
    }

    private void item(MarkCase marks, List<Integer> alike, Rows rows) {
        rows.begin();
        for (int layer : alike) {
            value(Alike.mark(marks, layer)).ifPresent(said -> rows.say(layer, said));
        }
        rows.end(marks.place());
    }

    /// What a mark says; a value of another kind than the schema foresees says nothing that could be compared.
    private Optional<Category> value(Annotation mark) {
        AttributeValue told = mark.attributes().get(type.name());
        return told == null ? values.untold() : values.category(told);
    }
}
