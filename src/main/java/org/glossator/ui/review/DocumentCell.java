package org.glossator.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.review.model.DocumentFigure;
import org.glossator.ui.review.model.DocumentRow;
import org.jspecify.annotations.Nullable;

/// A document in the list: its name, how far it has come, and how far layers agree in it.
final class DocumentCell extends ListCell<DocumentRow> {

    private static final int LONGEST_NAME = 120;

    private final Label name = new Label();
    private final Label words = new Label();
    private final Label figure = new Label();
    private final HBox row;
    private final Tooltip whole = new Tooltip();

    DocumentCell() {
        words.getStyleClass().addAll("muted", "small");
        figure.getStyleClass().add("figure");
        name.setMinWidth(0);
        words.setMinWidth(0);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(1, name, words);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        row = new HBox(8, left, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("document-row");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DocumentRow document, boolean empty) {
        super.updateItem(document, empty);
        if (empty || document == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        String said = said(document);
        String agreed = document.known().map(DocumentCell::figure).orElse(document.isComparable() ? "…" : "–");
        Excerpt.say(name, Excerpt.of(document.head().name(), LONGEST_NAME));
        words.setText(said);
        figure.setText(agreed);
        whole.setText(document.head().name() + "\n" + said);
        setTooltip(whole);
        setAccessibleText(document.head().name() + ", " + agreed + ", " + said);
        setGraphic(row);
    }

    private static String figure(DocumentFigure known) {
        return known.agreement().isPresent()
                ? Message.of("review.figure", known.agreement().getAsDouble()).sentence()
                : "–";
    }

    private static String said(DocumentRow document) {
        boolean judged = document.state() == DocumentState.ACCEPTED || document.state() == DocumentState.RETURNED;
        if (judged) {
            return Message.of("review.state", document.state().name()).sentence();
        }
        if (!document.isComparable()) {
            return Message.of("review.layers-there", document.layers()).sentence();
        }
        return document.known()
                .map(known -> Message.of("review.open", known.open(), known.differences()))
                .orElse(Message.of("review.comparing"))
                .sentence();
    }
}
