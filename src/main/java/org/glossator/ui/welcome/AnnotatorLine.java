package org.glossator.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.WrappingRow;

/// “I annotate as NAME · change”, where the name becomes a field to write in.
final class AnnotatorLine extends WrappingRow {

    private final WelcomeModel model;
    private final Label before = new Label(Message.of("ui.annotate-as").sentence());
    private final Label name = new Label();
    private final Label dot = new Label("·");
    private final Hyperlink change = new Hyperlink(Message.of("ui.change").sentence());
    private final HBox changing = new HBox(4, dot, change);
    private final TextField field = new TextField();

    AnnotatorLine(WelcomeModel model) {
        super(4);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Scale.grow(this, 34, minHeightProperty());
        before.getStyleClass().add("muted");
        name.setMinWidth(0);
        name.maxWidthProperty().bind(widthProperty());
        dot.getStyleClass().add("muted");
        changing.setAlignment(Pos.CENTER_LEFT);
        change.setMinWidth(USE_PREF_SIZE);
        change.setId("welcome.change-name");
        name.getStyleClass().add("strong");
        name.textProperty().bind(model.annotatorProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.annotatorProperty());
        name.setTooltip(whole);
        field.setAccessibleText(before.getText());
        field.maxWidthProperty().bind(widthProperty());
        change.setAccessibleText(Message.of("ui.change-name").sentence());
        change.setOnAction(_ -> write());
        field.setOnAction(_ -> {
            take();
            change.requestFocus();
        });
        field.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                read();
                change.requestFocus();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getParent() != null) {
                take();
            }
        });
        read();
    }

    private void read() {
        getChildren().setAll(before, name, changing);
    }

    private void write() {
        field.setText(model.annotatorProperty().get());
        getChildren().setAll(before, field);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        model.rename(field.getText());
        read();
    }
}
