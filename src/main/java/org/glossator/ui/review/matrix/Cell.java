package org.glossator.ui.review.matrix;

import org.glossator.message.Message;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.compare.MarkCase;
import org.glossator.ui.review.model.DifferenceFilter;
import org.glossator.ui.review.model.ReviewPlan;

/// The cases behind a cell of the matrix.
public final class Cell {

    private Cell() {}

    /// The marks that the first layer of `confusion` calls `row` where the second calls them `column`.
    ///
    /// @param row empty where the first has nothing
    /// @param column empty where the second has nothing
    public static DifferenceFilter.Only of(ReviewPlan plan, Confusion confusion, String row, String column) {
        int first = plan.indexOf(confusion.pair().first().id()).orElse(0);
        int second = plan.indexOf(confusion.pair().second().id()).orElse(0);
        String nothing = Message.of("review.matrix-nothing").sentence();
        Message name =
                Message.of("review.matrix-name", row.isEmpty() ? nothing : row, column.isEmpty() ? nothing : column);
        return new DifferenceFilter.Only(
                name, item -> item instanceof MarkCase marks && isIn(marks, first, second, row, column));
    }

    /// Counted as the figures are: marks over other words are none of each other.
    private static boolean isIn(MarkCase item, int first, int second, String row, String column) {
        boolean sameWords = item.mark(first)
                .flatMap(one -> item.mark(second).filter(other -> one.spans().equals(other.spans())))
                .isPresent();
        boolean firstSays = label(item, first).equals(row);
        boolean secondSays = label(item, second).equals(column);
        return sameWords
                ? firstSays && secondSays
                : (firstSays && !row.isEmpty() && column.isEmpty())
                        || (secondSays && !column.isEmpty() && row.isEmpty());
    }

    private static String label(MarkCase item, int layer) {
        return item.mark(layer).map(mark -> mark.label().value()).orElse("");
    }
}
