package org.glossator.ui.review;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.CaseWords;
import org.jspecify.annotations.Nullable;

/// A difference in the list: its kind, its line, and about what; a tick with what was decided where it is settled.
final class DifferenceCell extends ListCell<CaseRow> {

    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");
    private static final int LONGEST = 90;

    private final Supplier<CaseWords> wording;
    private final Label tick = new Label("✓");
    private final Label title = new Label();
    private final Label line = new Label();
    private final Label summary = new Label();
    private final VBox row;

    /// @param wording puts cases of the open document into words
    DifferenceCell(Supplier<CaseWords> wording) {
        this.wording = wording;
        title.getStyleClass().add("strong");
        tick.getStyleClass().add("tick");
        line.getStyleClass().add("muted");
        summary.getStyleClass().addAll("muted", "small");
        tick.managedProperty().bind(tick.visibleProperty());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        line.setMinWidth(Region.USE_PREF_SIZE);
        summary.setMinWidth(0);
        row = new VBox(1, new HBox(5, tick, title, line), summary);
        row.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CaseRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(SETTLED, false);
            return;
        }
        CaseWords words = wording.get();
        boolean settled = item.isSettled();
        String about = Excerpt.of(words.summary(item.item()), LONGEST);
        tick.setVisible(settled);
        title.setText(words.title(item.item()));
        line.setText(Message.of("review.line", item.line()).sentence());
        Excerpt.say(summary, about);
        pseudoClassStateChanged(SETTLED, settled);
        setAccessibleText(String.join(
                ", ",
                title.getText(),
                line.getText(),
                about,
                Message.of("review.standing", settled ? "SETTLED" : "OPEN").sentence()));
        setGraphic(row);
    }
}
