package org.glossator.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;

/// What is under way, how far it is, and a button to stop it; there only while there is something.
final class TaskBar extends HBox {

    TaskBar(BackgroundWork work) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("floating");
        Label title = new Label();
        title.textProperty().bind(work.titleProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.fractionProperty());
        bar.getStyleClass().add("thin");
        Scale.grow(bar, 180, bar.prefWidthProperty());
        bar.accessibleTextProperty().bind(work.titleProperty());
        Button cancel = new Button(Message.of("ui.cancel").sentence());
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> work.cancel());
        getChildren().setAll(title, bar, cancel);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(work.busyProperty());
        managedProperty().bind(visibleProperty());
    }
}
