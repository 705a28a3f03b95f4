package org.glossator.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.glossator.project.Subscription;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.WrappingRow;
import org.jspecify.annotations.Nullable;

/// A small window over another one: a title, something to read or fill in, and buttons. Made by [Sheets].
public final class Sheet {

    private final Stage stage;
    private final WrappingRow buttons = WrappingRow.of(8, Pos.CENTER_RIGHT);
    private @Nullable Topic topic;

    Sheet(Sheets sheets, String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        buttons.getStyleClass().add("sheet-buttons");
        SheetPage root = new SheetPage(sheets.owner(), heading, content, buttons);
        stage = new Stage();
        stage.setTitle(title);
        stage.initOwner(sheets.owner());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(new Scene(root));
        Subscription dressed = sheets.themes().dress(stage.getScene());
        Scale.around(root).subscribe(_ -> stage.sizeToScene());
        stage.setOnHidden(_ -> dressed.close());
        SheetKeys.within(root);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (sheets.ask(press, Optional.ofNullable(topic))) {
                press.consume();
            }
        });
    }

    /// Says what it is about to whoever asks for help here.
    public Sheet about(Topic what) {
        topic = what;
        return this;
    }

    /// Adds a button for `choice`, which (unless it is one that stays) closes the sheet and then does it. Closing the
    /// sheet as a window is to cancel.
    public Button add(Choice choice) {
        if (choice.role() == Choice.Role.STAYING) {
            return add(choice, choice.action());
        }
        if (choice.role() == Choice.Role.CANCEL) {
            stage.setOnCloseRequest(_ -> choice.action().run());
        }
        return add(choice, () -> {
            close();
            choice.action().run();
        });
    }

    /// Adds a button for `choice` that does `action` and leaves the sheet open.
    public Button add(Choice choice, Runnable action) {
        Button button = new Button(choice.name());
        button.setDefaultButton(choice.role() == Choice.Role.MAIN);
        button.setCancelButton(choice.role() == Choice.Role.CANCEL);
        if (choice.role() == Choice.Role.MAIN) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    public void addAll(List<Choice> choices) {
        choices.forEach(this::add);
    }

    /// Shows the sheet and returns at once.
    public void show() {
        stage.show();
    }

    public void close() {
        stage.close();
    }

    public Stage stage() {
        return stage;
    }
}
