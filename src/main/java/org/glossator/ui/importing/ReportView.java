package org.glossator.ui.importing;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.ui.theme.Scale;
import org.glossator.workflow.ImportOutcome;

/// What an import came to: how much came in, and everything that did not, or not as it was.
public final class ReportView extends VBox {

    public ReportView(ImportOutcome outcome) {
        super(10);
        Label summary = new Label(ReportWords.summary(outcome).sentence());
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        FindingsView findings = new FindingsView(
                FXCollections.unmodifiableObservableList(FXCollections.observableArrayList(outcome.findings())));
        VBox.setVgrow(findings, Priority.ALWAYS);
        getChildren().setAll(summary, findings);
        Scale.grow(this, 680, prefWidthProperty());
        Scale.grow(this, 360, prefHeightProperty());
    }
}
