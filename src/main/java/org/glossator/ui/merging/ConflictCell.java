package org.glossator.ui.merging;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.glossator.project.merge.MergeConflict;
import org.glossator.ui.annotate.control.Wording;
import org.jspecify.annotations.Nullable;

/// A conflict: where it is, both versions, of which the one that counts stands out, and the rule.
final class ConflictCell extends ListCell<MergeConflict> {

    private final ZoneId zone;
    private final VBox content = new VBox(3);

    ConflictCell(ZoneId zone) {
        this.zone = zone;
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MergeConflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        content.getChildren().clear();
        if (empty || conflict == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ConflictWords words = ConflictWords.of(conflict, zone);
        if (!words.place().isEmpty()) {
            content.getChildren().add(line(words.place(), "strong"));
        }
        for (ConflictWords.Version version : words.versions()) {
            content.getChildren().add(line(version.side(), "muted", "small"));
            content.getChildren().add(line(version.words(), "merge-version", version.stands() ? "stands" : "yields"));
        }
        content.getChildren().add(line(words.rule()));
        setAccessibleText(conflict.message().sentence());
        setGraphic(content);
    }

    private static Label line(String words, String... styles) {
        Label label = Wording.paragraph(words, styles);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
