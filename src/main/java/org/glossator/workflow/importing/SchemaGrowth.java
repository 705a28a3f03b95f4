package org.glossator.workflow.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Palette;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;

/// Gives a schema the names that it lacks, so that nothing which bears them is dropped.
///
/// Where it offers no label yet, it is made after the data: attributes stand on the labels on which they were met, few
/// words said again and again are a choice, relations lead between the labels between which they led. Where people have
/// made one already, what is added to it is open: on every label, between any two, of free words.
public final class SchemaGrowth {

    /// What stands for every label in a file of ours, so that nothing can be called so.
    private static final String EVERY = "*";

    private final NamesUsed used;
    private final boolean closely;
    private Schema schema;

    private SchemaGrowth(Schema schema, NamesUsed used) {
        this.schema = schema;
        this.used = used;
        this.closely = schema.labels().isEmpty();
    }

    /// `schema` with all that `used` tells of and it lacks, as its next edition; itself if it lacks nothing.
    public static Schema of(Schema schema, NamesUsed used) {
        SchemaGrowth growth = new SchemaGrowth(schema, used);
        growth.labels();
        growth.attributes();
        growth.relations();
        return growth.schema.equals(schema) ? schema : growth.schema.edition(schema.version() + 1);
    }

    private void labels() {
        for (LabelName name : used.labels().keySet()) {
            if (schema.label(name).isEmpty() && !name.value().equals(EVERY)) {
                List<Label> more = new ArrayList<>(schema.labels());
                more.add(Label.of(name.value(), Palette.next(schema)));
                schema = schema.withLabels(more);
            }
        }
    }

    private void attributes() {
        List<AttributeType> all = new ArrayList<>(schema.attributes());
        used.attributes().forEach((name, use) -> {
            if (schema.attribute(name).isEmpty()) {
                all.add(use.type(name, narrowed(use.labels()), closely));
            }
        });
        schema = schema.withAttributes(all);
    }

    private void relations() {
        List<RelationType> all = new ArrayList<>(schema.relations());
        used.relations().forEach((name, use) -> {
            if (schema.relation(name).isEmpty()) {
                all.add(relation(name, use));
            }
        });
        schema = schema.withRelations(all);
    }

    private RelationType relation(RelationName name, RelationUse use) {
        return RelationType.of(name.value()).between(narrowed(use.from()), narrowed(use.to()));
    }

    /// These labels, or none, which means every label, where that is so or nothing should be said too narrowly.
    private List<LabelName> narrowed(Set<LabelName> labels) {
        List<LabelName> offered =
                labels.stream().filter(each -> schema.label(each).isPresent()).toList();
        return closely && offered.size() < schema.allLabels().count() ? offered : List.of();
    }
}
