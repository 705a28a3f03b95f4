package org.glossator.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;

/// The wide buttons one begins with: a command's name at the left, its key at the right.
final class StartButtons {

    private final CommandControls controls;

    StartButtons(CommandControls controls) {
        this.controls = controls;
    }

    Button main(Command command) {
        Button button = other(command);
        button.getStyleClass().add("primary");
        return button;
    }

    Button other(Command command) {
        Label name = new Label();
        name.textProperty().bind(command.name());
        name.setMinWidth(0);
        Label key = new Label();
        key.textProperty().bind(controls.key(command));
        key.getStyleClass().add("start-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, name, gap, key);
        Button button = new Button();
        controls.attach(button, command);
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("start-button");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(32));
        return button;
    }
}
