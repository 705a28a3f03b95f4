package org.glossator.review.agreement.coding;

/// The sums of a confusion matrix over the items that both annotators said something of.
///
/// @param items how many there are
/// @param agreed how many of them are on the diagonal
/// @param rows how many the first annotator gave each category
/// @param columns how many the second gave each
record Marginals(double items, double agreed, double[] rows, double[] columns) {

    static Marginals of(ConfusionMatrix matrix) {
        double[] sums = new double[2];
        double[] rows = new double[matrix.categories().size()];
        double[] columns = new double[rows.length];
        matrix.forEachPair((row, column, amount) -> {
            sums[0] += amount;
            sums[1] += row == column ? amount : 0;
            rows[row] += amount;
            columns[column] += amount;
        });
        return new Marginals(sums[0], sums[1], rows, columns);
    }

    /// The only category that both used, or -1.
    int onlyCategory() {
        for (int c = 0; c < rows.length; c++) {
            if (items > 0 && rows[c] == items && columns[c] == items) {
                return c;
            }
        }
        return -1;
    }
}
