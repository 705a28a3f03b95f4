package org.glossator.review.agreement.study;

/// When marks of several layers count as one item.
public enum Matching {
    /// Where they cover exactly the same words.
    STRICT,
    /// Where they stand for the same thing, as [org.glossator.review.compare.Alignment] finds them, though one be
    /// shorter.
    LENIENT,
    /// As lenient; precision, recall and F1 credit marks that overlap in part with the share of their characters
    /// that both cover.
    PROPORTIONAL
}
