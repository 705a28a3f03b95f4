package org.glossator.review.assignment;

import java.util.Map;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;

/// A document that is to be shared.
///
/// @param length of its text, in any unit
/// @param counts how many marks of each label it is thought to have; empty where nobody asks
/// @param given the annotators who have it already
public record Shareable(DocumentId document, int length, Map<LabelName, Integer> counts, Set<LayerId> given) {

    public Shareable {
        counts = Map.copyOf(counts);
        given = Set.copyOf(given);
    }

    int count(LabelName label) {
        return counts.getOrDefault(label, 0);
    }
}
