package org.glossator.ui.exporting;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.exporting.model.FindingRow;
import org.jspecify.annotations.Nullable;

/// A line of the findings: how many of a kind there are, or one of them, and a way to its place.
final class FindingCell extends ListCell<FindingRow> {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");

    private final Label fold = Wording.label("", "finding-fold");
    private final Label title = Wording.label("", "strong");
    private final Label sentence = Wording.paragraph("", "finding-sentence");
    private final Hyperlink go = new Hyperlink(Message.of("exporting.show").sentence());
    private final HBox row;
    private final Tooltip whole = new Tooltip();

    /// @param open opens a heading, or goes to a place
    /// @param show goes to a place
    FindingCell(Consumer<FindingRow> open, Consumer<FindingRow> show) {
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        VBox words = new VBox(title, sentence);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        sentence.setMinHeight(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        go.setFocusTraversable(false);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> {
            if (getItem() != null) {
                show.accept(getItem());
            }
        });
        fold.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, fold, words, go);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("finding");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindingRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        String said = item.loss().message().sentence();
        Excerpt.say(sentence, said);
        whole.setText(said);
        setTooltip(whole);
        switch (item) {
            case FindingRow.Heading heading -> {
                title.setText(heading.title().sentence());
                fold.setText(heading.open() ? "▾" : "▸");
                setAccessibleText(title.getText());
            }
            case FindingRow.Single _ -> {
                title.setText("");
                fold.setText("");
                setAccessibleText(said);
            }
        }
        boolean heading = item instanceof FindingRow.Heading;
        Rows.show(title, heading);
        Rows.show(sentence, !(item instanceof FindingRow.Heading opened && opened.open()));
        Rows.show(fold, heading);
        pseudoClassStateChanged(WITHIN, item instanceof FindingRow.Single single && single.within());
        setGraphic(row);
    }
}
