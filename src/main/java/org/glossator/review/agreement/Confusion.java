package org.glossator.review.agreement;

import java.util.List;
import org.glossator.review.agreement.coding.Category;

/// How often the first layer said this where the second said that.
///
/// @param categories those that one of both used, in the order of the schema; what stands for nothing comes last
/// @param counts a row for each category that the first said, a column for each that the second said
public record Confusion(Scope.OfPair pair, List<Category> categories, List<List<Long>> counts) {
    public Confusion {
        categories = List.copyOf(categories);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// How often the first layer said `row` and the second `column`, by their place among the categories.
    public long at(int row, int column) {
        return counts.get(row).get(column);
    }
}
