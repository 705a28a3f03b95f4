package org.glossator.ui.review.matrix;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.compare.Case;
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
                name,
                item -> said(item, first).equals(row) && said(item, second).equals(column));
    }

    private static String said(Case item, int layer) {
        return item instanceof MarkCase marks
                ? Optional.of(marks)
                        .flatMap(each -> each.mark(layer))
                        .map(mark -> mark.label().value())
                        .orElse("")
                : "\0"; // a relation is in no cell of marks
    }
}
