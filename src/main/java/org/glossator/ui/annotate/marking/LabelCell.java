package org.glossator.ui.annotate.marking;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.jspecify.annotations.Nullable;

/// A label in the box: its colour, the way down to it, its key. Of a long way the end counts, so that is what
/// stays.
final class LabelCell extends ListCell<LabelRow> {

    private static final int LONGEST = 30;

    private final Region dot = new Region();
    private final Label path = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(8, dot, path, key);
    private final Tooltip whole = new Tooltip();

    LabelCell(BiConsumer<LabelRow, MouseEvent> take) {
        dot.getStyleClass().add("label-dot");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        path.getStyleClass().add("label-path");
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        row.getStyleClass().add("choice");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            LabelRow label = getItem();
            if (label != null) {
                take.accept(label, click);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LabelRow label, boolean empty) {
        super.updateItem(label, empty);
        if (empty || label == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String words = label.path().toString();
        Excerpt.say(path, words);
        path.setTextOverrun(words.contains(" › ") ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
        setAccessibleText(words);
        whole.setText(words);
        setTooltip(words.length() > LONGEST ? whole : null);
        LabelInk.dress(row, label.colour());
        key.setText(label.key());
        key.setVisible(!label.key().isEmpty());
        setGraphic(row);
    }
}
