package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;

/// Agreement of two annotators beyond what they would reach by chance if each kept to a distribution of their own:
/// `κ = (A − E) / (1 − E)`, where `A` is the share of items they agree on and `E = Σ p₁(c) · p₂(c)` over categories.
///
/// An item is whatever both gave a category; items that one of them said nothing of are left out. Where both used one
/// and the same category throughout, `E` is 1 and κ is not defined, though they agree on everything; where only one of
/// them kept to a single category, it is 0 whatever the other does.
///
/// Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960)
/// 37–46.
public final class CohenKappa {

    private CohenKappa() {}

    public static Figure of(ConfusionMatrix matrix) {
        return Chance.corrected(matrix, (one, other) -> one * other);
    }
}
