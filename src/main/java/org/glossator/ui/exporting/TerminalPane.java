package org.glossator.ui.exporting;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;

/// The same export as a line for a terminal, to be copied.
final class TerminalPane extends VBox {

    private final TextArea line = new TextArea();

    /// @param copy copies the line
    TerminalPane(Button copy) {
        getStyleClass().add("export-part");
        line.setId("command-line");
        line.setEditable(false);
        line.setWrapText(true);
        line.setPrefRowCount(3);
        Scale.grow(line, 60, line.minHeightProperty());
        line.getStyleClass().add("export-lines");
        line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // typed as it stands
        line.setAccessibleText(Message.of("exporting.terminal").sentence());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label title = Wording.paragraph(Rows.heading(Message.of("exporting.terminal")), "section-title");
        title.setMinHeight(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, between, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, line);
    }

    void show(String commandLine) {
        if (!commandLine.equals(line.getText())) {
            line.setText(commandLine);
        }
    }
}
