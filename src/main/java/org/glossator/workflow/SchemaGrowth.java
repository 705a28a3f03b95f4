package org.glossator.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Markup;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// Gathers what documents that come in use and the schema does not offer, so that nothing of them is dropped.
final class SchemaGrowth {

    /// Colours that colour-blind people tell apart, after Okabe and Ito, “Color Universal Design”, 2008, darkened to
    /// be read on white.
    private static final List<Colour> PALETTE = List.of(
            new Colour("#0072B2"),
            new Colour("#B34700"),
            new Colour("#007A5A"),
            new Colour("#A0477A"),
            new Colour("#8A6D00"),
            new Colour("#2C7FB0"));

    private final Schema schema;
    private final Set<LabelName> labels = new LinkedHashSet<>();
    private final Map<AttributeName, AttributeType.Kind> attributes = new LinkedHashMap<>();
    private final Set<RelationName> relations = new LinkedHashSet<>();

    SchemaGrowth(Schema schema) {
        this.schema = schema;
    }

    /// Takes note of what `document` uses.
    void learn(LayeredDocument document) {
        document.layers().stream().map(LayerMarkup::markup).forEach(this::learn);
    }

    private void learn(Markup markup) {
        markup.annotations().inOrder().forEach(annotation -> {
            if (schema.label(annotation.label()).isEmpty()) {
                labels.add(annotation.label());
            }
            annotation.attributes().forEach((name, value) -> {
                if (schema.attribute(name).isEmpty()) {
                    attributes.putIfAbsent(name, kindOf(value));
                }
            });
        });
        markup.relations().inOrder().stream()
                .filter(relation -> schema.relation(relation.type()).isEmpty())
                .forEach(relation -> relations.add(relation.type()));
    }

    private static AttributeType.Kind kindOf(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text _, AttributeValue.Choices _ -> AttributeType.Kind.TEXT;
            case AttributeValue.Flag _ -> AttributeType.Kind.FLAG;
            case AttributeValue.Numeric _ -> AttributeType.Kind.NUMBER;
        };
    }

    /// What was missing, by name, in the order in which it was met.
    List<String> missing() {
        List<String> names = new ArrayList<>();
        labels.forEach(name -> names.add(name.value()));
        attributes.keySet().forEach(name -> names.add(name.value()));
        relations.forEach(name -> names.add(name.value()));
        return List.copyOf(names);
    }

    /// The schema with all that was missing; itself if nothing was.
    Schema grown() {
        if (missing().isEmpty()) {
            return schema;
        }
        List<Label> allLabels = new ArrayList<>(schema.labels());
        for (LabelName name : labels) {
            allLabels.add(Label.of(name.value(), PALETTE.get(allLabels.size() % PALETTE.size())));
        }
        List<AttributeType> allAttributes = new ArrayList<>(schema.attributes());
        attributes.forEach(
                (name, kind) -> allAttributes.add(new AttributeType(name, kind, List.of(), List.of(), null, null, "")));
        List<RelationType> allRelations = new ArrayList<>(schema.relations());
        relations.forEach(name -> allRelations.add(new RelationType(name, List.of(), List.of(), false, false, false)));
        return new Schema(
                schema.name(),
                schema.version() + 1,
                schema.guideline(),
                allLabels,
                allAttributes,
                allRelations,
                schema.documentLabels());
    }
}
