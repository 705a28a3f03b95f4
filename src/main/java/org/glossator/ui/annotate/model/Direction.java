package org.glossator.ui.annotate.model;

import org.glossator.schema.RelationType;

/// How a relation leads, as seen from the mark in question.
public enum Direction {
    /// Away from it.
    TO,
    /// Towards it.
    FROM,
    /// It means the same both ways.
    BOTH;

    static Direction of(RelationType type, boolean outgoing) {
        return type.symmetric() ? BOTH : outgoing ? TO : FROM;
    }

    /// `name` with an arrow.
    public String title(String name) {
        return switch (this) {
            case TO -> name + " →";
            case FROM -> "← " + name;
            case BOTH -> name + " ↔";
        };
    }
}
