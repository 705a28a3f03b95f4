package org.glossator.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds to a schema what another has and it lacks.
final class Completion {

    private final Set<LabelName> known;
    private final Set<String> keys;

    private Completion(Schema schema) {
        known = schema.allLabels().map(Label::name).collect(Collectors.toCollection(HashSet::new));
        keys = schema.allLabels()
                .flatMap(label -> label.hotKey().stream())
                .map(key -> key.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static Schema of(Schema schema, Schema other) {
        Completion completion = new Completion(schema);
        List<Label> labels = schema.labels();
        for (Label root : other.labels()) {
            labels = completion.complete(labels, root, null);
        }
        return schema.withLabels(labels)
                .withAttributes(completed(schema.attributes(), other.attributes(), AttributeType::name))
                .withRelations(completed(schema.relations(), other.relations(), RelationType::name))
                .withDocumentLabels(completed(schema.documentLabels(), other.documentLabels(), AttributeType::name));
    }

    /// A label that is new comes in beneath the nearest that both have, without a key that is taken.
    private List<Label> complete(List<Label> roots, Label label, @Nullable LabelName under) {
        List<Label> result = roots;
        if (known.add(label.name())) {
            boolean free = label.hotKey()
                    .map(key -> keys.add(key.toLowerCase(Locale.ROOT)))
                    .orElse(true);
            Label bare = label.over(List.of());
            result = new LabelTree(result).with(free ? bare : bare.keyed(null), under, Integer.MAX_VALUE);
        }
        for (Label child : label.children()) {
            result = complete(result, child, label.name());
        }
        return result;
    }

    private static <T, N> List<T> completed(List<T> own, List<T> others, Function<T, N> name) {
        Collection<N> names = own.stream().map(name).collect(Collectors.toSet());
        List<T> all = new ArrayList<>(own);
        others.stream().filter(each -> !names.contains(name.apply(each))).forEach(all::add);
        return all;
    }
}
