package org.glossator.schema;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets the places that name a label — the tree, attributes, relation types — follow what becomes of it.
final class LabelMentions {

    private LabelMentions() {}

    static Schema renamed(Schema schema, LabelName label, LabelName to) {
        return replaced(
                schema.withLabels(new LabelTree(schema.labels()).revised(label, each -> each.named(to))),
                each -> Stream.of(each.equals(label) ? to : each));
    }

    static Schema removed(Schema schema, LabelName label, @Nullable LabelName heir) {
        List<LabelName> heirs = heir == null
                ? schema.label(label).stream()
                        .flatMap(gone -> gone.children().stream())
                        .map(Label::name)
                        .toList()
                : List.of(heir);
        return replaced(
                schema.withLabels(new LabelTree(schema.labels()).without(label)),
                each -> each.equals(label) ? heirs.stream() : Stream.of(each));
    }

    /// A list that had labels and has none left would mean every label: what stands on it goes.
    private static Schema replaced(Schema schema, Function<LabelName, Stream<LabelName>> names) {
        return schema.withAttributes(schema.attributes().stream()
                        .filter(attribute -> isLeft(attribute.on(), names))
                        .map(attribute -> attribute.on(mapped(attribute.on(), names)))
                        .toList())
                .withRelations(schema.relations().stream()
                        .filter(relation -> isLeft(relation.from(), names) && isLeft(relation.to(), names))
                        .map(relation -> relation.between(mapped(relation.from(), names), mapped(relation.to(), names)))
                        .toList());
    }

    private static List<LabelName> mapped(List<LabelName> labels, Function<LabelName, Stream<LabelName>> names) {
        return labels.stream().flatMap(names).distinct().toList();
    }

    private static boolean isLeft(List<LabelName> labels, Function<LabelName, Stream<LabelName>> names) {
        return labels.isEmpty() || labels.stream().flatMap(names).findAny().isPresent();
    }
}
