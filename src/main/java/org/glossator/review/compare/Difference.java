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
    /// It is a relation, whichever other of these tells how it differs.
    RELATION,
    /// A relation of the same two things leads the other way.
    DIRECTION
}
