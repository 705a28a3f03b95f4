package org.glossator.review.agreement;

/// By what agreement is told beside that of everything together.
public enum Breakdown {
    /// By label, type or value.
    LABEL,
    /// By document.
    DOCUMENT,
    /// By pair of layers.
    PAIR,
    /// By when documents were last worked on.
    TIME
}
