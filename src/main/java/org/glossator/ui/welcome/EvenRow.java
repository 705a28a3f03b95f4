package org.glossator.ui.welcome;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Things side by side, equally wide and equally high.
final class EvenRow extends GridPane {

    EvenRow(Region... things) {
        setHgap(14);
        for (int i = 0; i < things.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / things.length);
            getColumnConstraints().add(column);
            things[i].setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setVgrow(things[i], Priority.ALWAYS);
            add(things[i], i, 0);
        }
    }
}
