package org.glossator.review.agreement.coding;

import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;

/// How likely another annotator is to say a category where one has said it: `2 · n(c, c) / (n(c, ·) + n(·, c))`, which
/// for two annotators is F1 on the category. Not corrected for chance; for a figure that is, take κ or α of the
/// category against the rest.
///
/// An item is whatever both annotators of a pair gave a category; what only one said anything of is left out. Over all
/// pairs of several annotators it is the pooled figure of Fleiss, Levin and Paik. Where nobody used the category it is
/// not defined.
///
/// Source: D. V. Cicchetti, A. R. Feinstein, High agreement but low kappa: II. Resolving the paradoxes, Journal of
/// Clinical Epidemiology 43 (1990) 551–558; J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and
/// Proportions, 3rd edition (2003), chapter 18.
public final class SpecificAgreement {

    private SpecificAgreement() {}

    /// The figure of a category.
    ///
    /// @throws IllegalArgumentException if it is none of the matrix
    public static Figure of(ConfusionMatrix matrix, Category category) {
        int code = matrix.categories().code(category);
        double used = new Marginals(matrix).used(code);
        return used == 0
                ? Figure.undefined(Message.of("measure.category-unused", category.text()))
                : Figure.of(2.0 * matrix.at(code, code) / used);
    }
}
