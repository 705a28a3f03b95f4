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
        Marginals sums = Marginals.of(matrix);
        if (sums.items() == 0) {
            return Reasons.noPairs();
        }
        int only = sums.onlyCategory();
        if (only >= 0) {
            return Reasons.oneCategory(matrix.categories().list().get(only));
        }
        double expected = 0;
        for (int c = 0; c < sums.rows().length; c++) {
            expected += Math.pow((sums.rows()[c] + sums.columns()[c]) / 2, 2);
        }
        double all = sums.items() * sums.items();
        return Figure.of((sums.items() * sums.agreed() - expected) / (all - expected));
    }
}
