package org.glossator.annotation;

import java.util.UUID;

/// Names a decision for good, in every copy of the project.
public record DecisionId(UUID value) {

    /// A new name that nothing else bears.
    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static DecisionId parse(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
