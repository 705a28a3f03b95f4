package org.glossator.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.format.Finding;
import org.glossator.message.Message;
import org.glossator.ui.dialog.SheetKeys;
import org.jspecify.annotations.Nullable;

/// Findings as a list, a sentence each, to be copied: what is selected, or all.
public final class FindingsView extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    public FindingsView(ObservableList<Finding> findings) {
        super(8);
        getStyleClass().add("import-findings");
        ListView<Finding> list = new ListView<>(findings);
        SheetKeys.past(list);
        list.setId("findings");
        list.setAccessibleText(Message.of("ui.import-findings").sentence());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new Sentence());
        list.setOnKeyPressed(press -> {
            if (COPY.match(press)) {
                copy(list.getSelectionModel().getSelectedItems());
                press.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button copy = new Button(Message.of("importing.copy-all").sentence());
        copy.setId("findings-copy");
        copy.setOnAction(_ -> copy(findings));
        getChildren().setAll(list, copy);
    }

    private static void copy(List<Finding> findings) {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                findings.stream().map(each -> each.message().sentence()).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class Sentence extends ListCell<Finding> {

        Sentence() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(empty || finding == null ? null : finding.message().sentence());
        }
    }
}
