package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.annotation.Relation;
import org.glossator.format.TypeNames;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// How labels, attributes and relations are written, and which of them are events, roles and equivalences. brat takes
/// only words for names; the schema's come first, so that they keep theirs.
final class Vocabulary {

    private final Schema schema;
    private final TypeNames labels = new TypeNames();
    private final TypeNames attributes = new TypeNames();
    private final TypeNames relations = new TypeNames();
    private final Map<LabelName, Boolean> events = new HashMap<>();
    private final Map<RelationName, RelationType> types = new HashMap<>();
    private final Map<LabelName, String> usedLabels = new LinkedHashMap<>();
    private final Map<RelationName, String> usedRelations = new LinkedHashMap<>();
    private final Map<AttributeName, Set<String>> usedValues = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    Vocabulary(Schema schema) {
        this.schema = schema;
        schema.allLabels().forEach(label -> {
            labels.of(label.name().value());
            events.put(label.name(), schema.isEvent(label.name()));
        });
        schema.attributes().forEach(type -> attributes.of(type.name().value()));
        schema.relations().forEach(type -> {
            relations.of(type.name().value());
            types.put(type.name(), type);
        });
    }

    Schema schema() {
        return schema;
    }

    String of(LabelName label) {
        return usedLabels.computeIfAbsent(label, name -> labels.of(name.value()));
    }

    String of(RelationName relation) {
        return usedRelations.computeIfAbsent(relation, name -> relations.of(name.value()));
    }

    /// How `attribute` is written, and that it says `value` somewhere.
    String of(AttributeName attribute, String value) {
        usedValues.computeIfAbsent(attribute, _ -> new TreeSet<>()).add(value);
        return attributes.of(attribute.value());
    }

    boolean isEvent(LabelName label) {
        return events.getOrDefault(label, false);
    }

    /// Whether `relation` is a role of an event: the schema says so, or, where it does not know the type, it was read
    /// as one.
    boolean isRole(Relation relation) {
        RelationType type = types.get(relation.type());
        boolean read = SourceId.of(relation.id().value(), SourceId.Kind.ROLE).isPresent();
        return read || (type != null && type.role());
    }

    boolean isEquivalence(RelationName relation) {
        RelationType type = types.get(relation);
        boolean told = type != null && type.symmetric() && type.transitive() && !type.role();
        return told || relation.value().equals(Brat.EQUIVALENCE);
    }

    /// Whether `name` of this kind of thing is written as another, and nobody was told yet.
    boolean isNewlyChanged(String kind, String name, String written) {
        return !name.equals(written) && told.add(kind + "\n" + name);
    }

    /// The labels in use that the schema lacks.
    List<Label> strangers() {
        return usedLabels.keySet().stream()
                .filter(label -> !events.containsKey(label))
                .map(label -> Label.of(label.value(), Schema.PLAIN))
                .toList();
    }

    /// The relations of the schema and those in use that it lacks.
    List<RelationType> relations() {
        List<RelationType> all = new ArrayList<>(schema.relations());
        usedRelations.keySet().stream()
                .filter(name -> !types.containsKey(name))
                .forEach(name -> all.add(new RelationType(name, List.of(), List.of(), false, false, false)));
        return all;
    }

    /// The values that each attribute has somewhere, those of the schema's choices included.
    Map<AttributeName, Set<String>> values() {
        Map<AttributeName, Set<String>> values = new LinkedHashMap<>();
        for (AttributeType type : schema.attributes()) {
            values.computeIfAbsent(type.name(), _ -> new TreeSet<>()).addAll(type.values());
        }
        usedValues.forEach((name, used) ->
                values.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(used));
        return values;
    }

    /// How a label that is not in use is written.
    String name(LabelName label) {
        return labels.of(label.value());
    }

    String name(RelationName relation) {
        return relations.of(relation.value());
    }

    String name(AttributeName attribute) {
        return attributes.of(attribute.value());
    }
}
