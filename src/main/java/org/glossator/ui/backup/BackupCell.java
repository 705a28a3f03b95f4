package org.glossator.ui.backup;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.workflow.backup.Backup;
import org.jspecify.annotations.Nullable;

/// A backup in the list: when it was made, and what is in it.
final class BackupCell extends ListCell<Backup> {

    private final Label when = new Label();
    private final Label extent = new Label();
    private final HBox row = new HBox(12, when, gap(), extent);

    BackupCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        when.setMinWidth(USE_PREF_SIZE);
        extent.getStyleClass().add("muted");
    }

    @Override
    protected void updateItem(@Nullable Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        if (empty || backup == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            when.setText(BackupWords.when(backup));
            extent.setText(BackupWords.extent(backup).sentence());
            setGraphic(row);
            setAccessibleText(when.getText() + ", " + extent.getText());
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
