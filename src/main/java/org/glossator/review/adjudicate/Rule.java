package org.glossator.review.adjudicate;

import java.util.Set;
import org.glossator.annotation.Decision;
import org.glossator.project.edit.Authority;
import org.glossator.schema.LabelName;

/// A strategy, and what of the cases it is applied to.
///
/// @param labels only these; empty for all. Of a mark it is the label of what would be taken, or most say, that counts;
///     of a relation the labels of both its ends
/// @param overwriting whether it settles anew what a person has settled, and discards what was put into gold by hand
public record Rule(Strategy strategy, Set<LabelName> labels, boolean overwriting) {

    public Rule {
        labels = Set.copyOf(labels);
    }

    /// The strategy for all labels; what people settled stays.
    public static Rule of(Strategy strategy) {
        return new Rule(strategy, Set.of(), false);
    }

    /// In whose name it is applied where `reviewer` has it applied.
    public Authority by(String reviewer) {
        return new Authority(Decision.Origin.STRATEGY, reviewer, overwriting);
    }

    boolean concerns(LabelName label) {
        return labels.isEmpty() || labels.contains(label);
    }
}
