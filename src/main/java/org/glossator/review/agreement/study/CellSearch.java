package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the items behind a cell of a confusion matrix: those of which one layer said this and another that. Finds
/// exactly as many as were counted, since it goes through the same items.
public final class CellSearch {

    private final ItemKinds kinds;
    private final Cell cell;

    /// A cell of a confusion matrix.
    ///
    /// @param row what the first layer of the pair said, [Studied#NOTHING] where it has nothing
    /// @param column what the second said
    public record Cell(Subject subject, Pair pair, Category row, Category column) {}

    /// @param labels those that were measured; empty for all
    public CellSearch(Schema schema, int layers, Set<LabelName> labels, Treatment treatment, Cell cell) {
        this.kinds = new ItemKinds(schema, layers, labels, treatment);
        this.cell = cell;
    }

    /// Where they stand in a document, in the order of the text.
    public List<Span> in(ReadDocument document) {
        Found found = new Found();
        try (Stream<Items> items = kinds.of(cell.subject())) {
            items.forEach(each -> each.rows(document, found));
        }
        return found.places;
    }

    private final class Found implements Rows {

        private final @Nullable Category[] said = new @Nullable Category[kinds.layers()];
        private final List<Span> places = new ArrayList<>();

        @Override
        public void begin() {
            Arrays.fill(said, null);
        }

        @Override
        public void say(int layer, Category category) {
            said[layer] = category;
        }

        @Override
        public void end(Span place) {
            if (cell.row().equals(said[cell.pair().first()])
                    && cell.column().equals(said[cell.pair().second()])) {
                places.add(place);
            }
        }
    }
}
