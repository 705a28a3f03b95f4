package org.glossator.review.agreement.coding;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/// The sums of a confusion matrix over the items that both annotators said something of.
final class Marginals {

    private final Categories categories;
    private final double[] rows;
    private final double[] columns;
    private double items;
    private double agreed;

    Marginals(ConfusionMatrix matrix) {
        categories = matrix.categories();
        rows = new double[categories.size()];
        columns = new double[rows.length];
        matrix.forEachPair((row, column, amount) -> {
            items += amount;
            agreed += row == column ? amount : 0;
            rows[row] += amount;
            columns[column] += amount;
        });
    }

    /// How many items both said something of.
    double items() {
        return items;
    }

    /// How many of them they agree on.
    double agreed() {
        return agreed;
    }

    /// How often both together used a category.
    double used(int category) {
        return rows[category] + columns[category];
    }

    /// The only category that both used, if there is only one.
    Optional<Category> onlyCategory() {
        for (int c = 0; c < rows.length; c++) {
            if (items > 0 && rows[c] == items && columns[c] == items) {
                return Optional.of(categories.list().get(c));
            }
        }
        return Optional.empty();
    }

    /// The sum over categories of what is made of how often the first used it and how often the second did.
    double sum(DoubleBinaryOperator each) {
        double sum = 0;
        for (int c = 0; c < rows.length; c++) {
            sum += each.applyAsDouble(rows[c], columns[c]);
        }
        return sum;
    }
}
