package org.glossator.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.format.Tally;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.exporting.model.Written;

/// Where to, whether strictly, and the button that does it; afterwards what was written and ways to it.
final class TargetPane extends VBox {

    private static final int LONGEST = 52;

    private final ExportModel model;
    private final WordField target;
    private final Label place = Wording.label("", "muted", "small");
    private final CheckBox strict = new CheckBox(Message.of("exporting.strict").sentence());
    private final Button write;
    private final Label obstacle = Rows.paragraph("small", "warning-text");
    private final Label written = Rows.paragraph("success-text");
    private final VBox outcome;

    /// @param write does it; its words are set here
    /// @param choose asks where to
    /// @param ways what can be done with what was written
    TargetPane(ExportModel model, Button write, Button choose, HBox ways) {
        this.model = model;
        this.write = write;
        getStyleClass().add("export-target");
        target = new WordField(words -> {
            model.setTarget(words);
            return words.isBlank() || model.target().isPresent();
        });
        target.setId("export-target");
        place.setMinWidth(0);
        target.setAccessibleText(Message.of("exporting.target").sentence());
        HBox.setHgrow(target, Priority.ALWAYS);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        strict.setId("export-strict");
        strict.setWrapText(true);
        strict.setMinHeight(USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(place.textProperty());
        place.setTooltip(whole);
        strict.setOnAction(_ -> model.setStrict(strict.isSelected()));
        write.getStyleClass().add("primary");
        write.setMaxWidth(Double.MAX_VALUE);
        write.setWrapText(true);
        write.setMinHeight(Region.USE_PREF_SIZE);
        obstacle.setId("obstacle");
        written.setId("written");
        ways.getStyleClass().add("export-ways");
        outcome = new VBox(6, written, ways);
        outcome.getStyleClass().add("export-outcome");
        getChildren()
                .setAll(
                        Wording.label(Rows.heading(Message.of("exporting.target")), "section-title"),
                        new HBox(8, target, choose),
                        place,
                        strict,
                        write,
                        obstacle,
                        outcome);
    }

    void show() {
        target.show(model.plan().target());
        target.setPromptText(String.valueOf(model.suggestedTarget().getFileName()));
        Excerpt.say(
                place,
                model.target()
                        .map(Path::getParent)
                        .map(folder -> Message.of("exporting.in-folder", Excerpt.of(folder.toString(), LONGEST))
                                .sentence())
                        .orElse(""));
        strict.setSelected(model.plan().strict());
        Optional<Tally> tally = model.outlook().report().map(report -> report.tally());
        write.setText(tally.map(each -> Message.of("exporting.export-count", each.documents(), each.annotations()))
                .orElse(Message.of("exporting.export"))
                .sentence());
        obstacle.setText(model.obstacle().map(Message::sentence).orElse(""));
        Rows.show(obstacle, !obstacle.getText().isEmpty());
        Optional<Written> last = model.writtenProperty().get();
        written.setText(last.map(TargetPane::told).orElse(""));
        Rows.show(outcome, last.isPresent());
    }

    private static String told(Written written) {
        Tally tally = written.report().tally();
        return Message.of(
                        "exporting.written",
                        tally.documents(),
                        tally.annotations(),
                        String.valueOf(written.target().getFileName()),
                        written.report().losses().size())
                .sentence();
    }
}
