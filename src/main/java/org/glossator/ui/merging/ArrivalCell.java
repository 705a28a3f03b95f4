package org.glossator.ui.merging;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.jspecify.annotations.Nullable;

/// One file in the merge sheet: its name and how much it brings.
final class ArrivalCell extends ListCell<Arrival> {

    private final Label name = Wording.label("");
    private final Label summary = Wording.paragraph("", "muted", "small");
    private final VBox content = new VBox(2, name, summary);

    ArrivalCell() {
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Arrival arrival, boolean empty) {
        super.updateItem(arrival, empty);
        if (empty || arrival == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Excerpt.say(name, arrival.name());
        summary.setText(arrival.summary());
        setTooltip(new Tooltip(arrival.outcome().file().toString()));
        setAccessibleText(arrival.name() + ", " + arrival.summary());
        setGraphic(content);
    }
}
