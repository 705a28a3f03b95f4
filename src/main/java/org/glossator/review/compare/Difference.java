package org.glossator.review.compare;

/// In what way layers differ about one thing.
public enum Difference {
    /// Not every layer has it.
    MISSING,
    /// Its label differs; of a relation, its type.
    LABEL,
    /// Where it begins or ends differs.
    BOUNDARY,
    /// What is told of it differs.
    ATTRIBUTE,
    /// The note differs.
    NOTE,
    /// A relation, by whichever of these it differs.
    RELATION
}
