package org.glossator.review.agreement;

import java.time.LocalDate;
import org.glossator.annotation.Layer;
import org.glossator.review.agreement.coding.Category;
import org.glossator.text.DocumentHead;

/// What a row of figures is about.
public sealed interface Scope {

    /// Everything, counted together: labels and documents with more items weigh more.
    record Overall() implements Scope {}

    /// The mean of the figures of all labels that have one: each label weighs the same.
    record MeanOfLabels() implements Scope {}

    /// The mean of the figures of all documents that have one: each document weighs the same.
    record MeanOfDocuments() implements Scope {}

    /// One label, type or value against all others.
    record OfLabel(Category category) implements Scope {}

    /// Two layers.
    ///
    /// @param first the earlier named, which precision and recall take for the truth
    record OfPair(Layer first, Layer second) implements Scope {}

    /// The documents that were last worked on in one stretch of time.
    ///
    /// @param first its first day
    /// @param last its last day
    record OfPeriod(LocalDate first, LocalDate last) implements Scope {}

    /// One document.
    record OfDocument(DocumentHead document) implements Scope {}
}
