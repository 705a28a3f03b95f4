package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;

/// Agreement of any number of annotators beyond chance, where all values together give the distribution:
/// `κ = (P̄ − P̄ₑ) / (1 − P̄ₑ)`. `P̄` is the mean over items of the share of agreeing pairs of values, and `P̄ₑ = Σ
/// p(c)²` with `p(c)` the mean over items of the share of values that are `c`. It generalises Scott’s π, not
/// Cohen’s κ.
///
/// Fleiss has the same number of values in every item. Where some are missing this follows Gwet: `P̄` is over items
/// with two values or more, `p(c)` over items with one or more, every item counting the same; items without a
/// value are left out. With the same number throughout it is Fleiss’ own figure. Where all values are one
/// category, `P̄ₑ` is 1 and κ is not defined.
///
/// Source: J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971) 378–382;
/// K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition (2014).
public final class FleissKappa {

    private FleissKappa() {}

    public static Figure of(Ratings ratings) {
        return Reasons.noAgreementSeen(ratings)
                .orElseGet(
                        () -> ratings.onlyCategory().map(Reasons::oneCategory).orElseGet(() -> corrected(ratings)));
    }

    private static Figure corrected(Ratings ratings) {
        double expected = 0;
        for (double share : ratings.shares()) {
            expected += share * share;
        }
        return Figure.of((ratings.agreement() - expected) / (1 - expected));
    }
}
