package org.glossator.ui.exporting;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.PlacedLoss;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.theme.Scale;

/// What the dry run found: what would be lost, who would keep it, and what else there is to know.
final class FindingsPane extends VBox {

    private final ExportModel model;
    private final Label title = Wording.paragraph("", "section-title");
    private final ProgressBar progress = new ProgressBar();
    private final Label whole = Rows.paragraph("success-text");
    private final Label refusal = Rows.paragraph("refusal-box");
    private final Label advice = Rows.paragraph("muted", "small");
    private final Label remarks = Rows.paragraph("warning-text", "small");
    private final FindingList list;

    /// @param go shows the place of a finding
    FindingsPane(ExportModel model, Consumer<PlacedLoss> go) {
        this.model = model;
        this.list = new FindingList(model.outlook().findings(), go);
        getStyleClass().add("export-part");
        title.setMinHeight(USE_PREF_SIZE);
        progress.getStyleClass().add("thin");
        Scale.grow(progress, 110, progress.prefWidthProperty());
        progress.progressProperty().bind(model.outlook().fractionProperty());
        progress.visibleProperty().bind(model.outlook().busyProperty());
        progress.setAccessibleText(Message.of("exporting.looking").sentence());
        whole.setId("nothing-lost");
        refusal.setId("refusal");
        advice.setId("advice");
        HBox head = new HBox(10, title, progress);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, refusal, whole, list, advice, remarks);
    }

    /// Shows what the model has worked out.
    void show() {
        var report = model.outlook().report();
        var refused = model.outlook().refusal();
        boolean known = report.isPresent();
        int count = report.map(each -> each.losses().size()).orElse(0);
        title.setText(Rows.heading(
                known && count > 0
                        ? Message.of("exporting.findings-count", count)
                        : Message.of(known ? "exporting.findings" : "exporting.looking")));
        if (refused.isPresent()) {
            title.setText(Rows.heading(Message.of("exporting.findings")));
        }
        Rows.show(this, !model.supply().state().documents().isEmpty());
        refusal.setText(refused.map(Message::sentence).orElse(""));
        Rows.show(refusal, refused.isPresent());
        whole.setText(report.map(FindingsPane::whole).orElse(""));
        Rows.show(whole, known && count == 0);
        Rows.show(list, known ? count > 0 : !list.getItems().isEmpty() && refused.isEmpty());
        list.setOpacity(known ? 1 : 0.5);
        advice.setText(known ? advice() : "");
        Rows.show(advice, !advice.getText().isEmpty());
        remarks.setText(report.map(FindingsPane::remarks).orElse(""));
        Rows.show(remarks, !remarks.getText().isEmpty());
    }

    private static String whole(DatasetReport report) {
        return Message.of(report.tally().annotations() == 0 ? "exporting.no-marks" : "exporting.nothing-lost")
                .sentence();
    }

    private static String remarks(DatasetReport report) {
        return report.remarks().stream().map(Message::sentence).collect(Collectors.joining("\n"));
    }

    private String advice() {
        List<Message> names =
                model.wouldKeep().stream().map(Format::name).limit(3).toList();
        return names.isEmpty() ? "" : Message.of("exporting.would-keep", names).sentence();
    }
}
