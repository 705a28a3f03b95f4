package org.glossator.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;

/// The import dialog: the files at the left, a look at the selected one at the right.
public final class ImportView extends HBox {

    public ImportView(ImportModel model) {
        super(16);
        Label hint = new Label(Message.of("ui.import-hint").sentence());
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        VBox left = new VBox(6, files(model), hint);
        left.setPrefWidth(370);
        left.setMinWidth(280);
        CandidateView right = new CandidateView(model);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
        setPrefSize(880, 420);
    }

    private static ListView<ImportRow> files(ImportModel model) {
        ListView<ImportRow> list = new ListView<>(model.rows());
        list.setAccessibleText(Message.of("ui.import-files").sentence());
        list.setCellFactory(_ -> new ImportCell());
        list.getStyleClass().add("import-files");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().select(model.selectedProperty().get());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(row));
        list.setOnKeyPressed(press -> {
            ImportRow row = model.selectedProperty().get();
            if (press.getCode() == KeyCode.SPACE && row != null) {
                row.wantedProperty().set(!row.wantedProperty().get());
                press.consume();
            }
        });
        return list;
    }
}
