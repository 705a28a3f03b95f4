package org.glossator.ui.welcome;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
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
        name.setWrapText(true);
        Label key = new Label();
        key.textProperty().bind(controls.key(command));
        key.getStyleClass().add("start-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, name, gap, key);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Wide(row);
        controls.attach(button, command);
        return button;
    }

    /// As wide as there is room, and as tall as its words need then.
    private static final class Wide extends Button {

        private final Region row;

        Wide(Region row) {
            this.row = row;
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("start-button");
            setMinSize(0, USE_PREF_SIZE);
            setMaxWidth(Double.MAX_VALUE);
            row.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(() -> inner(getWidth()), widthProperty(), insetsProperty()));
        }

        private double inner(double width) {
            return Math.max(0, width - snappedLeftInset() - snappedRightInset());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width < 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + snapSizeY(row.prefHeight(inner(width))) + snappedBottomInset();
        }
    }
}
