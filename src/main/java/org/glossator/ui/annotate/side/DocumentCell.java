package org.glossator.ui.annotate.side;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
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
import org.glossator.ui.annotate.model.DocumentRow;
import org.jspecify.annotations.Nullable;

/// A document in the list: a dot for its state, its name on as many lines as it needs, and its state in words.
final class DocumentCell extends ListCell<DocumentRow> {

    private static final List<String> STATES =
            List.of(DocumentState.values()).stream().map(DocumentCell::styleOf).toList();
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_REMARK = 140;

    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label remark = new Label();
    private final HBox row;

    DocumentCell() {
        dot.getStyleClass().add("state-dot");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().addAll("muted", "small");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        remark.getStyleClass().addAll("remark", "small");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, name, state, remark);
        words.setFillWidth(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, dot, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("document-row");
        row.prefWidthProperty().bind(Bindings.createDoubleBinding(this::inner, widthProperty(), insetsProperty()));
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
        String words = words(document);
        dot.getStyleClass().removeAll(STATES);
        dot.getStyleClass().add(styleOf(document.tally().state()));
        Excerpt.say(name, Excerpt.of(document.head().name(), LONGEST_NAME));
        state.setText(words);
        String asked = remark(document);
        say(asked);
        setAccessibleText(document.head().name() + ", " + words + (asked.isEmpty() ? "" : ", " + asked));
        setGraphic(row);
    }

    /// What the reviewer asks for, while that is to be done.
    private static String remark(DocumentRow document) {
        return document.tally().state() == DocumentState.RETURNED ? document.remark() : "";
    }

    private void say(String asked) {
        Excerpt.say(remark, Excerpt.of(asked, LONGEST_REMARK));
        remark.setManaged(!asked.isEmpty());
        remark.setVisible(!asked.isEmpty());
        setTooltip(asked.length() > LONGEST_REMARK ? new Tooltip(asked) : null);
    }

    /// As tall as its words need in the width there is.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(row.prefHeight(inner())) + snappedBottomInset();
    }

    private double inner() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    }

    private static String words(DocumentRow document) {
        String progress = Message.of(
                        "annotate.row",
                        document.tally().state().name(),
                        document.tally().annotations())
                .sentence();
        return document.isAssigned()
                ? Message.of("assigning.row", progress, document.assignment().name())
                        .sentence()
                : progress;
    }

    private static String styleOf(DocumentState state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
