package org.glossator.ui.merging;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeReport;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;

/// What comes in with one file: documents, and then a table with a line for each layer.
final class GainTable extends ScrollPane {

    private static final double LAYER_WIDTH = 130;
    private static final List<String> HEADS = List.of(
            "merging.column-layer",
            "merging.column-annotations",
            "merging.column-relations",
            "merging.column-decisions",
            "merging.column-states");

    private final Label documents = Wording.paragraph("");
    private final GridPane table = new GridPane();

    GainTable() {
        documents.setId("merge-documents");
        table.setId("merge-table");
        table.getStyleClass().add("merge-table");
        ColumnConstraints layers = new ColumnConstraints();
        layers.setHgrow(Priority.ALWAYS);
        Scale.grow(this, LAYER_WIDTH, layers.minWidthProperty());
        table.getColumnConstraints().add(layers);
        for (int column = 1; column < HEADS.size(); column++) {
            ColumnConstraints gains = new ColumnConstraints();
            gains.setMinWidth(USE_PREF_SIZE);
            gains.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(gains);
        }
        VBox content = new VBox(10, documents, table);
        content.getStyleClass().add("merge-tab");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    void show(Arrival arrival) {
        documents.setText(said(arrival));
        table.getChildren().clear();
        if (!arrival.layers().isEmpty()) {
            for (int column = 0; column < HEADS.size(); column++) {
                table.add(Wording.label(Message.of(HEADS.get(column)), "muted", "small"), column, 0);
            }
        }
        int row = 1;
        for (MergeReport.LayerGain gain : arrival.layers()) {
            Label layer = Wording.label(gain.layer(), "strong");
            layer.setTooltip(new Tooltip(gain.layer()));
            table.addRow(
                    row++,
                    layer,
                    figure(MergeWords.gain(gain.annotations())),
                    figure(MergeWords.gain(gain.relations())),
                    figure(MergeWords.gain(gain.decisions())),
                    figure(gain.states() == 0 ? "–" : String.valueOf(gain.states())));
        }
    }

    private static String said(Arrival arrival) {
        if (arrival.isNothing()) {
            return Message.of("merging.nothing-new").sentence();
        }
        return arrival.documents()
                .orElseGet(() -> arrival.layers().isEmpty()
                        ? Message.of("merging.only-else").sentence()
                        : Message.of("merging.documents-unchanged").sentence());
    }

    private static Label figure(String words) {
        Label figure = Wording.label(words);
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }
}
