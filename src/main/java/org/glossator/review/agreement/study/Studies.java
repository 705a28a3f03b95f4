package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.glossator.review.agreement.coding.Category;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// All studies of one measuring, made while documents are read one after the other. For one thread. What stays in
/// memory is four bytes for an item and layer.
public final class Studies {

    private final List<Items> items = new ArrayList<>();

    /// Studies of `layers` layers.
    ///
    /// @param labels those that are measured; empty for all
    public Studies(Schema schema, int layers, Set<LabelName> labels, Set<Unit> units, Treatment treatment) {
        Predicate<Label> measured = label -> labels.isEmpty() || labels.contains(label.name());
        List<Category> named = schema.allLabels()
                .filter(measured)
                .map(label -> Category.of(label.name().value()))
                .toList();
        for (Unit unit : units) {
            switch (unit) {
                case SPANS -> items.add(new SpanItems(layers, named, treatment.matching()));
                case TOKENS -> items.add(new TokenItems(layers, named, treatment.sets()));
                case ATTRIBUTES ->
                    schema.attributes().forEach(type -> items.add(attribute(schema, layers, type, treatment)));
                case RELATIONS -> items.add(new RelationItems(layers, types(schema)));
                case DOCUMENT_LABELS -> {}
            }
        }
    }

    private static AttributeItems attribute(Schema schema, int layers, AttributeType type, Treatment treatment) {
        Set<LabelName> on = schema.allLabels()
                .map(Label::name)
                .filter(label -> schema.isAllowed(label, type.on()))
                .collect(Collectors.toSet());
        return new AttributeItems(layers, type, on, treatment.matching());
    }

    private static List<Category> types(Schema schema) {
        return schema.relations().stream()
                .map(type -> Category.of(type.name().value()))
                .toList();
    }

    /// Adds a document.
    public void add(ReadDocument document) {
        items.forEach(each -> each.add(document));
    }

    /// The studies of all that was added.
    public List<Studied> finish() {
        return items.stream().map(Items::finish).toList();
    }
}
