package org.glossator.review.agreement.study;

/// What the items of one subject are, and what layers say of them.
sealed interface Items permits SpanItems, TokenItems, AttributeItems, RelationItems, DocumentLabelItems {

    /// Gives the items of a document in the order of the text.
    void rows(ReadDocument document, Rows rows);

    /// An empty table for them.
    Table table();
}
