package org.glossator.review.agreement.study;

/// What annotators can agree about: what an item is.
public enum Unit {
    /// Marks that stand for the same thing.
    SPANS,
    /// Words, numbers and signs of the text.
    TOKENS,
    /// What is told of marks that several layers have alike.
    ATTRIBUTES,
    /// Links between marks that stand for the same things.
    RELATIONS,
    /// What is told of documents under the names that the schema offers.
    DOCUMENT_LABELS
}
