package org.glossator.ui.backup;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.workflow.backup.Backup;

/// The list of a project's backups.
public final class BackupsView extends VBox {

    private static final double ROW = 32;
    private static final double WIDTH = 560;

    public BackupsView(BackupsModel model) {
        getStyleClass().addAll("sheet-content", "backups");
        setPrefWidth(WIDTH);
        Label hint = Wording.paragraph(Message.of("backup.hint").sentence());
        hint.setMinHeight(USE_PREF_SIZE);
        ListView<Backup> list = new ListView<>(model.backups());
        list.setId("backups-list");
        list.getStyleClass().add("settings-list");
        list.setAccessibleText(Message.of("backup.list").sentence());
        list.setPlaceholder(Wording.label(Message.of("backup.none"), "muted"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(8 * ROW);
        list.setCellFactory(_ -> new BackupCell());
        SheetKeys.past(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(backup -> list.getSelectionModel().select(backup));
        Label said = Wording.paragraph("", "muted");
        said.setId("backups-said");
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(model.saidProperty());
        getChildren().setAll(hint, list, said);
    }
}
