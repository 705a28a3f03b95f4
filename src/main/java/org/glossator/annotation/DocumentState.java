package org.glossator.annotation;

/// How far a document has come in a layer.
public enum DocumentState {
    /// Nothing was done yet.
    NEW,
    /// Begun.
    IN_PROGRESS,
    /// Finished by its annotator.
    DONE,
    /// Found good in review.
    ACCEPTED,
    /// Given back by the reviewer.
    RETURNED
}
