package org.glossator.ui.annotate.matches;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// A row of a [PreviewList]: whether it is ticked, the words in their context, what there is to say, the document.
final class MatchCell extends ListCell<MatchRow> {

    private static final PseudoClass NOT_OFFERED = PseudoClass.getPseudoClass("not-offered");
    private static final double TICK_ZONE = 30;
    private static final int LONGEST_NAME = 40;

    private final Preview preview;
    private final CheckBox tick = new CheckBox();
    private final ContextLine line = new ContextLine();
    private final Label remark = Wording.label("", "match-remark", "muted");
    private final Label document = Wording.label("", "match-document", "muted");
    private final Tooltip wholeName = new Tooltip();
    private final HBox row = new HBox(8, tick, line, remark, document);

    /// @param go shows the row's place in the text
    MatchCell(Preview preview, Runnable go) {
        this.preview = preview;
        tick.setMouseTransparent(true);
        tick.setFocusTraversable(false);
        remark.setMinWidth(USE_PREF_SIZE);
        Scale.grow(document, 170, document.maxWidthProperty());
        document.setTooltip(wholeName);
        row.getStyleClass().add("match-row");
        HBox.setHgrow(line, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(click -> clicked(click, go));
    }

    private void clicked(MouseEvent click, Runnable go) {
        if (isEmpty() || click.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (click.getX() < TICK_ZONE) {
            preview.toggle(getIndex());
        } else {
            go.run();
        }
    }

    @Override
    protected void updateItem(@Nullable MatchRow match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean ticked = preview.isTicked(getIndex());
        tick.setSelected(ticked);
        tick.setDisable(match.offer() == MatchRow.Offer.NO);
        line.show(match.context());
        line.pseudoClassStateChanged(NOT_OFFERED, match.offer() == MatchRow.Offer.NO);
        remark.setText(match.remark());
        remark.setManaged(!match.remark().isEmpty());
        remark.setVisible(!match.remark().isEmpty());
        String name = match.document().name();
        Excerpt.say(document, Excerpt.of(name, LONGEST_NAME));
        wholeName.setText(name);
        var context = match.context();
        setAccessibleText(Message.of(
                        ticked ? "matches.row-ticked" : "matches.row",
                        context.before() + context.words() + context.after(),
                        name,
                        match.remark())
                .sentence());
        setGraphic(row);
    }
}
