package org.glossator.review.agreement.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// What items there are under a schema.
///
/// @param labels those that are measured; empty for all
record ItemKinds(Schema schema, int layers, Set<LabelName> labels, Treatment treatment) {

    /// The items of a unit: of attributes and document labels, those of each.
    Stream<Items> of(Unit unit) {
        return switch (unit) {
            case SPANS -> Stream.of(new SpanItems(layers, named(), treatment.matching()));
            case TOKENS -> Stream.of(new TokenItems(layers, named(), treatment.sets()));
            case ATTRIBUTES -> schema.attributes().stream().map(this::attribute);
            case RELATIONS -> Stream.of(new RelationItems(layers, types()));
            case DOCUMENT_LABELS ->
                schema.documentLabels().stream().map(type -> new DocumentLabelItems(layers, type, treatment.scale()));
        };
    }

    /// The items of a subject; none if the schema has no such attribute or document label.
    Stream<Items> of(Subject subject) {
        return of(subject.unit()).filter(items -> switch (items) {
            case AttributeItems attribute -> attribute.isOf(subject.name());
            case DocumentLabelItems label -> label.isOf(subject.name());
            case SpanItems _, TokenItems _, RelationItems _ -> true;
        });
    }

    private List<Category> named() {
        return schema.allLabels()
                .map(Label::name)
                .filter(label -> labels.isEmpty() || labels.contains(label))
                .map(label -> Category.of(label.value()))
                .toList();
    }

    private List<Category> types() {
        return schema.relations().stream()
                .map(type -> Category.of(type.name().value()))
                .toList();
    }

    private Items attribute(AttributeType type) {
        Set<LabelName> on = schema.allLabels()
                .map(Label::name)
                .filter(label -> schema.isAllowed(label, type.on()))
                .collect(Collectors.toSet());
        return new AttributeItems(layers, type, on, treatment);
    }
}
