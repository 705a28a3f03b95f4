package org.glossator.ui.exporting;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;
import org.glossator.workflow.PreviewExport.Beginning;

/// The first lines of what would be written, file by file.
final class PreviewPane extends VBox {

    private static final int WIDE = 160;
    private static final int LONGEST_NAME = 44;

    private final ExportModel model;
    private final Label title = Wording.paragraph("", "section-title");
    private final Pick<Beginning> files;
    private final TextArea lines = new TextArea();
    private String shownFile = "";

    PreviewPane(ExportModel model) {
        this.model = model;
        getStyleClass().add("export-part");
        files = new Pick<>(file -> Excerpt.of(file.name(), LONGEST_NAME), this::show);
        files.setId("preview-files");
        files.setAccessibleText(Message.of("exporting.preview-file").sentence());
        lines.setId("preview");
        lines.setEditable(false);
        lines.getStyleClass().add("export-lines");
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // as other programs read it
        lines.setAccessibleText(Message.of("exporting.preview").sentence());
        Scale.grow(lines, 96, lines.minHeightProperty());
        VBox.setVgrow(lines, Priority.ALWAYS);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        title.setMinHeight(USE_PREF_SIZE);
        HBox head = new HBox(8, title, between, files);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, lines);
    }

    /// Shows what the model has worked out.
    void show() {
        List<Beginning> beginnings = model.outlook().beginningsProperty().get();
        Rows.show(files, beginnings.size() > 1);
        Optional<Beginning> chosen = beginnings.stream()
                .filter(each -> each.name().equals(shownFile))
                .findFirst()
                .or(() -> beginnings.stream()
                        .filter(each -> !each.lines().isEmpty())
                        .findFirst())
                .or(() -> beginnings.stream().findFirst());
        chosen.ifPresentOrElse(
                beginning -> {
                    files.offer(beginnings, beginning);
                    show(beginning);
                },
                this::showNothing);
    }

    private void showNothing() {
        title.setText(Rows.heading(Message.of("exporting.preview")));
        lines.setText("");
        lines.setPromptText(whyNothing().map(Message::sentence).orElse(""));
    }

    /// Empty while it is not known whether there will be something.
    private Optional<Message> whyNothing() {
        return model.obstacle()
                .or(() -> Optional.of(Message.of("exporting.preview-nothing"))
                        .filter(_ -> !model.outlook().beginningProperty().get()));
    }

    private void show(Beginning beginning) {
        shownFile = beginning.name();
        String file = beginning.name().isEmpty()
                ? model.target().map(path -> String.valueOf(path.getFileName())).orElse("")
                : "";
        Excerpt.say(
                title,
                Rows.heading(Message.of("exporting.preview"))
                        + (file.isEmpty() ? "" : " · " + Excerpt.of(file, LONGEST_NAME)));
        String words = String.join("\n", beginning.lines()) + (beginning.goesOn() ? "\n…" : "");
        if (!words.equals(lines.getText())) {
            lines.setWrapText(beginning.lines().stream().anyMatch(line -> line.length() > WIDE));
            Script.fit(lines, words);
            lines.setText(Script.drawn(words));
            lines.setScrollTop(0);
        }
    }
}
