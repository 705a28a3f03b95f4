package org.glossator.ui.window;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyText;

/// All commands of the moment with their keys, by category.
final class KeyList extends ScrollPane {

    KeyList(CommandRegistry registry) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-list");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, keys);
        int row = 0;
        for (Category category : Category.values()) {
            var commands = registry.all().stream()
                    .filter(command -> command.category() == category)
                    .toList();
            if (!commands.isEmpty()) {
                Label title = new Label(category.title());
                title.getStyleClass().add("section-title");
                grid.add(title, 0, row++, 2, 1);
            }
            for (Command command : commands) {
                Label keyText = new Label(KeyText.all(registry.keyMap().keys(command)));
                keyText.getStyleClass().add("muted");
                grid.addRow(row++, new Label(command.name().getValue()), keyText);
            }
        }
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefSize(520, 460);
    }
}
