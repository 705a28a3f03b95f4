package org.glossator.format.huggingface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// The tags by their numbers: `O`, then for each label `B-` and `I-`, those of the schema in its order, others as they
/// are met.
final class TagNames {

    /// The number of the tag of a token that belongs to nothing.
    static final int OUTSIDE = 0;

    private final List<String> names = new ArrayList<>(List.of("O"));
    private final Map<LabelName, Integer> numbers = new HashMap<>();

    TagNames(Schema schema) {
        schema.allLabels().forEach(label -> first(label.name()));
    }

    /// The number of the tag of a first token; the next one is that of the others.
    int first(LabelName label) {
        return numbers.computeIfAbsent(label, name -> {
            names.add("B-" + name.value());
            names.add("I-" + name.value());
            return names.size() - 2;
        });
    }

    /// All tags, each at its number.
    List<String> inOrder() {
        return names;
    }
}
