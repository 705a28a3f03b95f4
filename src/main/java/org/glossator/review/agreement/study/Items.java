package org.glossator.review.agreement.study;

/// Puts the items of documents into a table, one document after the other.
sealed interface Items permits SpanItems, TokenItems, AttributeItems, RelationItems {

    /// Adds the items of a document.
    void add(ReadDocument document);

    /// The study of all that was added; every document is in it, also where it has no item.
    Studied finish();
}
