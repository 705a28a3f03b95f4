package org.glossator.review.agreement.coding;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.glossator.review.agreement.figure.Figure;

/// The coefficients of two annotators that differ only in what they take for agreement by chance.
final class Chance {

    private Chance() {}

    /// `(A − E) / (1 − E)`, with the numerator and the denominator times the square of the number of items, so that
    /// they are whole numbers and exact.
    ///
    /// @param expected of how often the first and the second used a category, its part in `E` times that square
    static Figure corrected(ConfusionMatrix matrix, DoubleBinaryOperator expected) {
        Marginals sums = new Marginals(matrix);
        if (sums.items() == 0) {
            return Reasons.noPairs();
        }
        Optional<Category> only = sums.onlyCategory();
        if (only.isPresent()) {
            return Reasons.oneCategory(only.get());
        }
        double chance = sums.sum(expected);
        double all = sums.items() * sums.items();
        return Figure.of((sums.items() * sums.agreed() - chance) / (all - chance));
    }
}
