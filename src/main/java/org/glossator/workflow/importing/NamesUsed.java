package org.glossator.workflow.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;

/// The labels, attributes and relation types that documents use, in the order in which they were met, with how they are
/// used. For one thread.
public final class NamesUsed {

    private final Map<LabelName, Integer> labels = new LinkedHashMap<>();
    private final Map<AttributeName, AttributeUse> attributes = new LinkedHashMap<>();
    private final Map<RelationName, RelationUse> relations = new LinkedHashMap<>();

    /// A name, and how often something bears it.
    public record Name(SchemaItem item, int uses) {}

    /// Takes note of what `document` uses.
    public void learn(LayeredDocument document) {
        document.layers().stream().map(LayerMarkup::markup).forEach(this::learn);
    }

    private void learn(Markup markup) {
        learn(markup.annotations().inOrder(), markup.relations().inOrder(), markup.annotations());
    }

    /// Takes note of what came in.
    public void learn(Arrival arrival) {
        arrival.came().forEach(each -> learn(each.annotations(), each.relations(), each.all()));
    }

    private void learn(List<Annotation> marks, List<Relation> links, AnnotationSet ends) {
        for (Annotation annotation : marks) {
            labels.merge(annotation.label(), 1, Integer::sum);
            annotation
                    .attributes()
                    .forEach((name, value) -> attributes
                            .computeIfAbsent(name, _ -> new AttributeUse())
                            .learn(annotation.label(), value));
        }
        for (Relation relation : links) {
            relations
                    .computeIfAbsent(relation.type(), _ -> new RelationUse())
                    .learn(label(ends, relation.source()), label(ends, relation.target()));
        }
    }

    private static LabelName label(AnnotationSet annotations, AnnotationId end) {
        return annotations.find(end).orElseThrow().label();
    }

    /// All names that are used.
    public List<Name> all() {
        return Stream.of(
                        labels.entrySet().stream()
                                .map(each -> new Name(new SchemaItem.ALabel(each.getKey()), each.getValue())),
                        attributes.entrySet().stream()
                                .map(each -> new Name(
                                        new SchemaItem.AnAttribute(each.getKey()),
                                        each.getValue().uses())),
                        relations.entrySet().stream()
                                .map(each -> new Name(
                                        new SchemaItem.ARelation(each.getKey()),
                                        each.getValue().uses())))
                .flatMap(each -> each)
                .toList();
    }

    /// The names that are used and that `schema` does not offer.
    public List<Name> missingFrom(Schema schema) {
        return all().stream()
                .filter(each ->
                        !Admissions.offers(schema, each.item(), each.item().name()))
                .toList();
    }

    Map<LabelName, Integer> labels() {
        return labels;
    }

    Map<AttributeName, AttributeUse> attributes() {
        return attributes;
    }

    Map<RelationName, RelationUse> relations() {
        return relations;
    }
}
