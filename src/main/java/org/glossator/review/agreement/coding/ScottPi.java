package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;

/// Agreement of two annotators beyond what they would reach by chance if both kept to the one distribution that their
/// values have together: `π = (A − E) / (1 − E)`, where `A` is the share of items they agree on and
/// `E = Σ ((p₁(c) + p₂(c)) / 2)²` over categories.
///
/// An item is whatever both gave a category; items that one of them said nothing of are left out. Where both used one
/// and the same category throughout, `E` is 1 and π is not defined.
///
/// Source: W. A. Scott, Reliability of content analysis: the case of nominal scale coding, Public Opinion Quarterly 19
/// (1955) 321–325.
public final class ScottPi {

    private ScottPi() {}

    public static Figure of(ConfusionMatrix matrix) {
        return Chance.corrected(matrix, (one, other) -> (one + other) / 2 * ((one + other) / 2));
    }
}
