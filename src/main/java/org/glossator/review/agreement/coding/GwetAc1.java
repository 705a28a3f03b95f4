package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Figure;

/// Agreement of any number of annotators beyond chance, where chance is reckoned from how hard the items are to tell
/// apart, so that it stays sensible when nearly everything is one category: `AC₁ = (pₐ − pₑ) / (1 − pₑ)` with
/// `pₑ = 1/(q − 1) · Σ π(c) · (1 − π(c))` over the `q` categories of the study, those included that were foreseen and
/// not used.
///
/// Missing values as in Gwet’s handbook: `pₐ`, the share of agreeing pairs, is the mean over items with two values or
/// more; `π(c)`, the share of values that are `c`, over items with one or more; items without a value are left out.
/// Where all values are one of several categories, `pₑ` is 0 and AC₁ is 1; where there is only one category to choose
/// from, it is not defined.
///
/// Source: K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British
/// Journal of Mathematical and Statistical Psychology 61 (2008) 29–48; Handbook of Inter-Rater Reliability, 4th edition
/// (2014).
public final class GwetAc1 {

    private GwetAc1() {}

    public static Figure of(Ratings ratings) {
        return Reasons.noAgreementSeen(ratings).orElseGet(() -> corrected(ratings));
    }

    private static Figure corrected(Ratings ratings) {
        double[] shares = ratings.shares();
        if (shares.length == 1) {
            return Reasons.oneCategoryToChoose();
        }
        double expected = 0;
        for (double share : shares) {
            expected += share * (1 - share) / (shares.length - 1);
        }
        return Figure.of((ratings.agreement() - expected) / (1 - expected));
    }
}
