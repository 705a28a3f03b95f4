package org.glossator.workflow.importing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.glossator.schema.LabelName;

/// How documents use a relation type: between which labels.
final class RelationUse {

    private final Set<LabelName> from = new LinkedHashSet<>();
    private final Set<LabelName> to = new LinkedHashSet<>();
    private int uses;

    void learn(LabelName source, LabelName target) {
        uses++;
        from.add(source);
        to.add(target);
    }

    int uses() {
        return uses;
    }

    Set<LabelName> from() {
        return from;
    }

    Set<LabelName> to() {
        return to;
    }
}
