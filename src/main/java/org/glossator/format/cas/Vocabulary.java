package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// The types and features of one export: those of the schema, and others for what misfits it, as it is met.
///
/// A feature belongs to the labels that the schema offers its attribute for. What says something else than the schema
/// wants, or stands on another label, says it by a feature of its own that every mark has. Names of features are
/// unique,
/// so that a name alone tells the attribute.
public final class Vocabulary {

    private final SafeNames labelNames = new SafeNames(Set.of());
    private final SafeNames relationNames = new SafeNames(Set.of());
    private final SafeNames featureNames =
            new SafeNames(Set.of(Uima.OF_SOFA, Uima.BEGIN, Uima.END, OurTypes.NOTE, OurTypes.FRAGMENTS, "xmlns"));

    private final Map<LabelName, CasType> labels = new LinkedHashMap<>();
    private final Map<RelationName, CasType> relations = new LinkedHashMap<>();
    private final Map<LabelName, List<OfSchema>> offered = new LinkedHashMap<>();
    private final Map<Said, String> further = new LinkedHashMap<>();
    private final List<CasFeature> ofEveryMark = new ArrayList<>(
            List.of(CasFeature.of(OurTypes.NOTE, Uima.STRING), CasFeature.shared(OurTypes.FRAGMENTS, Uima.FS_ARRAY)));

    /// An attribute and the range of what it says.
    private record Said(AttributeName name, String range) {}

    /// An attribute of the schema and its feature.
    private record OfSchema(Said said, String feature) {}

    public Vocabulary(Schema schema) {
        Map<AttributeType, String> features = new LinkedHashMap<>();
        for (AttributeType attribute : schema.attributes()) {
            String feature = featureNames.next(attribute.name().value(), "a");
            features.put(attribute, feature);
            if (attribute.on().isEmpty()) {
                further.put(new Said(attribute.name(), range(attribute)), feature);
                ofEveryMark.add(feature(feature, range(attribute), attribute.guideline()));
            }
        }
        schema.labels().forEach(label -> declare(label, OurTypes.MENTION, features, List.of()));
        for (RelationType relation : schema.relations()) {
            relation(relation.name());
        }
    }

    private void declare(Label label, String parent, Map<AttributeType, String> attributes, List<OfSchema> inherited) {
        List<OfSchema> all = new ArrayList<>(inherited);
        List<CasFeature> own = new ArrayList<>();
        attributes.forEach((attribute, feature) -> {
            OfSchema of = new OfSchema(new Said(attribute.name(), range(attribute)), feature);
            if (attribute.on().contains(label.name()) && !inherited.contains(of)) {
                all.add(of);
                own.add(feature(feature, range(attribute), attribute.guideline()));
            }
        });
        String name = OurTypes.LABELS + labelNames.next(label.name().value(), "L");
        labels.put(label.name(), new CasType(name, parent, own, label.guideline()));
        offered.put(label.name(), all);
        label.children().forEach(child -> declare(child, name, attributes, all));
    }

    private static CasFeature feature(String name, String range, String description) {
        return new CasFeature(name, range, range.equals(Uima.STRING_ARRAY), description);
    }

    private static String range(AttributeType attribute) {
        return switch (attribute.kind()) {
            case CHOICE, TEXT -> Uima.STRING;
            case CHOICES -> Uima.STRING_ARRAY;
            case FLAG -> Uima.BOOLEAN;
            case NUMBER -> Uima.DOUBLE;
        };
    }

    private static String range(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text _ -> Uima.STRING;
            case AttributeValue.Choices _ -> Uima.STRING_ARRAY;
            case AttributeValue.Flag _ -> Uima.BOOLEAN;
            case AttributeValue.Numeric _ -> Uima.DOUBLE;
        };
    }

    /// The type of `annotation`.
    String type(Annotation annotation) {
        return labels.computeIfAbsent(
                        annotation.label(),
                        label -> CasType.of(OurTypes.LABELS + labelNames.next(label.value(), "L"), OurTypes.MENTION))
                .name();
    }

    /// The type of `relation`.
    String type(Relation relation) {
        return relation(relation.type());
    }

    private String relation(RelationName name) {
        return relations
                .computeIfAbsent(
                        name,
                        _ -> CasType.of(OurTypes.RELATIONS + relationNames.next(name.value(), "R"), OurTypes.LINK))
                .name();
    }

    /// The feature by which marks with `label` say `value` of `attribute`.
    String feature(LabelName label, AttributeName attribute, AttributeValue value) {
        Said said = new Said(attribute, range(value));
        Optional<String> ofSchema = offered.getOrDefault(label, List.of()).stream()
                .filter(each -> each.said().equals(said))
                .map(OfSchema::feature)
                .findFirst();
        return ofSchema.orElseGet(() -> further.computeIfAbsent(said, _ -> {
            String feature = featureNames.next(attribute.value(), "a");
            ofEveryMark.add(feature(feature, said.range(), ""));
            return feature;
        }));
    }

    /// The types that were there from the beginning and those that were met.
    public TypeSystem types() {
        List<CasType> types = new ArrayList<>(OurTypes.fixed());
        types.add(new CasType(OurTypes.MENTION, Uima.ANNOTATION, ofEveryMark, ""));
        types.addAll(labels.values());
        types.addAll(relations.values());
        return TypeSystem.of(types);
    }
}
