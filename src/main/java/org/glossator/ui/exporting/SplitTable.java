package org.glossator.ui.exporting;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.glossator.dataset.SplitCount;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;

/// How the splits come out: how much each holds.
final class SplitTable extends VBox {

    private static final int MOST = 12;

    SplitTable() {
        getStyleClass().add("export-part");
    }

    void show(List<SplitCount> splits) {
        Rows.show(this, !splits.isEmpty());
        getChildren().clear();
        if (splits.isEmpty()) {
            return;
        }
        GridPane table = new GridPane();
        table.setId("splits");
        table.getStyleClass().add("split-table");
        int row = 0;
        for (SplitCount split : splits.stream().limit(MOST).toList()) {
            table.add(Wording.label(split.name(), "strong"), 0, row);
            table.add(
                    Wording.label(Message.of(
                            "exporting.split-documents", split.tally().documents())),
                    1,
                    row);
            table.add(
                    Wording.label(
                            Message.of("exporting.split-marks", split.tally().annotations())),
                    2,
                    row);
            table.add(
                    Wording.label(Message.of("exporting.split-share", split.reached(), split.wanted()), "muted"),
                    3,
                    row);
            row++;
        }
        getChildren().setAll(Wording.label(Rows.heading(Message.of("exporting.splits")), "section-title"), table);
    }
}
