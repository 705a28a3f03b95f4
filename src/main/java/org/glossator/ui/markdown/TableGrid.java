package org.glossator.ui.markdown;

import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/// A table. Columns take the room that their words need; where there is less, long ones give way first.
final class TableGrid extends GridPane {

    /// No column is pressed further than this, unless its words are shorter.
    private static final double NARROWEST = 96;

    /// @param flows draws the words of a cell
    TableGrid(TableBlock table, Function<Node, ? extends Region> flows) {
        getStyleClass().add("markdown-table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    Region words = flows.apply(cell);
                    words.getStyleClass().add("markdown-cell");
                    if (cell instanceof TableCell head && head.isHeader()) {
                        words.getStyleClass().add("markdown-head");
                    }
                    add(words, column++, row);
                }
                row++;
            }
        }
        for (int column = 0; column < getColumnCount(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setMinWidth(0);
            width.setHgrow(Priority.SOMETIMES);
            getColumnConstraints().add(width);
        }
    }

    /// Tells each column, before the lines are laid out, how narrow it may get.
    @Override
    protected void layoutChildren() {
        for (int column = 0; column < getColumnConstraints().size(); column++) {
            int at = column;
            double widest = getManagedChildren().stream()
                    .filter(each -> GridPane.getColumnIndex(each) == at)
                    .mapToDouble(each -> each.prefWidth(-1))
                    .max()
                    .orElse(0);
            double share = getWidth() / getColumnConstraints().size();
            getColumnConstraints().get(column).setMinWidth(Math.min(widest, Math.min(share, NARROWEST)));
        }
        super.layoutChildren();
    }

    /// However narrow the page is, it is the table that gives way.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
