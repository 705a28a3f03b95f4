package org.glossator.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.schema.Flaw.Field;

/// Finds what is wrong with a schema. A schema without flaws is read back from its JSON as it was written; files,
/// templates, other programs' formats and the editor are all held against these same rules.
public final class Flaws {

    /// What the program's own files can be nested without coming near the limit of the reader.
    private static final int DEEPEST = 30;

    private final List<Flaw> found = new ArrayList<>();

    private Flaws() {}

    /// All that is wrong with `schema`, in its order; empty if it is sound.
    public static List<Flaw> of(Schema schema) {
        Flaws flaws = new Flaws();
        flaws.whole(schema);
        new LabelFlaws(flaws.found, DEEPEST).tree(schema.labels());
        Set<LabelName> labels = schema.allLabels().map(Label::name).collect(Collectors.toSet());
        new AttributeFlaws(flaws.found, labels, AttributeScope.ANNOTATIONS).all(schema.attributes());
        new AttributeFlaws(flaws.found, labels, AttributeScope.DOCUMENTS).all(schema.documentLabels());
        flaws.relations(schema.relations(), labels);
        return List.copyOf(flaws.found);
    }

    private void whole(Schema schema) {
        SchemaItem item = new SchemaItem.Whole(schema.name());
        if (schema.name().isBlank()) {
            found.add(Flaw.of(item, Field.NAME, "schema.flaw-blank-name"));
        }
        if (schema.version() < 1) {
            found.add(Flaw.of(item, Field.VERSION, "schema.flaw-version"));
        }
    }

    private void relations(List<RelationType> relations, Set<LabelName> labels) {
        Set<RelationName> names = new HashSet<>();
        for (RelationType relation : relations) {
            SchemaItem item = new SchemaItem.ARelation(relation.name());
            if (!names.add(relation.name())) {
                found.add(Flaw.of(item, Field.NAME, "schema.flaw-relation-twice", item.name()));
            }
            found.addAll(named(item, Field.FROM, relation.from(), labels));
            found.addAll(named(item, Field.TO, relation.to(), labels));
        }
    }

    /// What is wrong with a list of labels that `item` stands on.
    static List<Flaw> named(SchemaItem item, Field field, List<LabelName> named, Set<LabelName> labels) {
        List<Flaw> flaws = new ArrayList<>();
        Set<LabelName> seen = new HashSet<>();
        for (LabelName label : named) {
            if (!labels.contains(label)) {
                flaws.add(Flaw.of(item, field, "schema.flaw-unknown-label", item.name(), label.value()));
            } else if (!seen.add(label)) {
                flaws.add(Flaw.of(item, field, "schema.flaw-label-named-twice", item.name(), label.value()));
            }
        }
        return flaws;
    }
}
