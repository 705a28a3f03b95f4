package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.format.charset.DecodedText.Evidence;
import org.glossator.message.Message;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// A look at one file: the charset it is read in, to be changed, and how its text begins.
final class CandidateView extends VBox {

    private final ImportModel model;
    private final ComboBox<Charset> charset = new ComboBox<>();
    private final HBox reading = new HBox(8);
    private final Label remark = new Label();
    private final TextArea beginning = new TextArea();
    private Subscription following = Subscription.EMPTY;
    private boolean filling;

    CandidateView(ImportModel model) {
        super(10);
        this.model = model;
        Label title = new Label(Message.of("ui.import-charset").sentence());
        title.setMinWidth(USE_PREF_SIZE);
        title.setLabelFor(charset);
        charset.setAccessibleText(title.getText());
        charset.setMinWidth(150);
        reading.setAlignment(Pos.CENTER_LEFT);
        reading.getChildren().setAll(title, charset);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        beginning.setEditable(false);
        beginning.setWrapText(true);
        beginning.setAccessibleText(Message.of("ui.import-preview").sentence());
        VBox.setVgrow(beginning, Priority.ALWAYS);
        getChildren().setAll(reading, remark, beginning);
        charset.valueProperty().subscribe(this::choose);
        model.selectedProperty().subscribe(this::follow);
    }

    private void follow(@Nullable ImportRow row) {
        following.unsubscribe();
        following = row == null ? Subscription.EMPTY : row.candidateProperty().subscribe(candidate -> show(candidate));
        if (row == null) {
            show("", false);
        }
    }

    private void show(Candidate candidate) {
        switch (candidate) {
            case Candidate.PlainText text -> {
                fill(text.charset());
                remark.setText(because(text.evidence()));
                show(text.beginning(), true);
            }
            case Candidate.DrawnOut drawn -> {
                remark.setText(told(drawn));
                show(drawn.beginning(), false);
            }
            case Candidate.Formatted formatted -> {
                remark.setText(
                        Message.of("ui.import-as", formatted.format().name().sentence())
                                .sentence());
                show("", false);
            }
            case Candidate.Unreadable unreadable -> {
                if (charset.getItems().isEmpty()) {
                    charset.getItems().setAll(Charsets.all());
                }
                remark.setText(unreadable.why().sentence());
                show("", true);
            }
        }
    }

    private void show(String text, boolean plain) {
        reading.setVisible(plain);
        reading.setManaged(plain);
        beginning.setText(text);
        Script.fit(beginning, text);
        beginning.setVisible(!text.isEmpty());
        remark.setVisible(!remark.getText().isEmpty());
    }

    private void fill(Charset taken) {
        filling = true;
        charset.getItems().setAll(Charsets.with(taken));
        charset.setValue(taken);
        filling = false;
    }

    private void choose(@Nullable Charset chosen) {
        ImportRow row = model.selectedProperty().get();
        if (!filling && chosen != null && row != null) {
            model.decode(row, chosen);
        }
    }

    /// What is to be known of a text that was drawn out of its file, a sentence or two.
    private static String told(Candidate.DrawnOut drawn) {
        String facts = drawn.told().entrySet().stream()
                .filter(fact -> !fact.getKey().equals("source"))
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(" · "));
        String remarks =
                drawn.remarks().stream().limit(3).map(Message::sentence).collect(Collectors.joining("\n"));
        return Stream.of(Message.of("document.drawn-out", drawn.length()).sentence(), facts, remarks)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String because(Evidence evidence) {
        return Message.of(
                        switch (evidence) {
                            case CHOSEN -> "ui.charset-chosen";
                            case BYTE_ORDER_MARK, DECLARED -> "ui.charset-marked";
                            case WELL_FORMED -> "ui.charset-well-formed";
                            case GUESSED -> "ui.charset-guessed";
                        })
                .sentence();
    }
}
