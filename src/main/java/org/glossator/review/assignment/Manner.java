package org.glossator.review.assignment;

/// How documents are shared out.
///
/// @param balance what annotators get alike much of
/// @param seed the same seed, documents and annotators always give the same plan
public record Manner(Balance balance, long seed) {

    /// What annotators get alike much of.
    public enum Balance {
        /// Documents.
        NUMBER,
        /// Text.
        LENGTH
    }
}
