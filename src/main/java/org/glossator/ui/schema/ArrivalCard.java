package org.glossator.ui.schema;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaReading;
import org.glossator.schema.WholeChange;

/// Shows what another schema has, and what of it could not be taken over; asks whether it takes the place of the
/// project's, or only adds what is missing.
final class ArrivalCard extends VBox {

    ArrivalCard(SchemaReading reading, Consumer<SchemaChange> then, Runnable close) {
        Schema schema = reading.schema();
        Label title = new Label(Message.of("editor.arrival", schema.name()).sentence());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Label summary = new Label(Message.of(
                        "editor.arrival-summary",
                        schema.allLabels().count(),
                        schema.attributes().size(),
                        schema.relations().size(),
                        schema.documentLabels().size())
                .sentence());
        summary.setWrapText(true);
        getStyleClass().addAll("floating", "editor-card");
        getChildren().addAll(title, summary);
        if (!reading.remarks().isEmpty()) {
            Label left = new Label(
                    Message.of("editor.arrival-left", reading.remarks().size()).sentence());
            left.getStyleClass().add("warning-text");
            left.setWrapText(true);
            TextArea remarks = new TextArea(reading.remarks().stream()
                    .map(remark -> remark.message().sentence())
                    .collect(Collectors.joining("\n")));
            remarks.setEditable(false);
            remarks.setWrapText(true);
            remarks.setPrefRowCount(8);
            remarks.setId("arrival-remarks");
            remarks.setAccessibleText(left.getText());
            getChildren().addAll(left, remarks);
        }
        Label note = new Label(Message.of("editor.arrival-note").sentence());
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        Button cancel = button("ui.cancel", close);
        cancel.setCancelButton(true);
        Button add = button("editor.arrival-add", () -> {
            close.run();
            then.accept(new WholeChange.Complete(schema));
        });
        add.setId("arrival-add");
        Button replace = button("editor.arrival-replace", () -> {
            close.run();
            then.accept(new WholeChange.Replace(schema));
        });
        replace.setId("arrival-replace");
        add.getStyleClass().add("primary");
        add.setDefaultButton(true);
        HBox buttons = new HBox(cancel, replace, add);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(note, buttons);
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Message.of(key).sentence());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
