package org.glossator.ui.annotate.assigning;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;

/// A table of numbers to be read: names at the left, a column for each number.
final class Numbers extends GridPane {

    private int rows;

    /// @param corner what stands over the names
    /// @param columns what stands over the numbers
    Numbers(String corner, List<String> columns) {
        getStyleClass().add("numbers");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        Scale.grow(this, 80, names.minWidthProperty());
        getColumnConstraints().add(names);
        columns.forEach(_ -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(column);
        });
        add(corner, columns, "muted");
    }

    /// Adds a row with as many numbers as there are columns.
    void row(String name, List<Long> numbers) {
        add(
                name,
                numbers.stream()
                        .map(number -> Message.of("assigning.number", number).sentence())
                        .toList(),
                "number");
    }

    private void add(String first, List<String> cells, String style) {
        Label name = Wording.label(first, "number-name");
        name.setTooltip(new Tooltip(first));
        add(name, 0, rows);
        for (int i = 0; i < cells.size(); i++) {
            Label cell = Wording.label(cells.get(i), style);
            cell.setMinWidth(USE_PREF_SIZE);
            add(cell, i + 1, rows);
        }
        rows++;
    }
}
