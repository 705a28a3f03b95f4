package org.glossator.ui.annotate.matches;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Seen;
import org.glossator.ui.annotate.control.Wording;

/// The rows of a preview. Up and down move, Space ticks, Ctrl+A ticks all or none, the arrow key to the right or a
/// click shows the place, Enter does what is ticked.
final class PreviewList extends ListView<MatchRow> {

    private static final double ROW = 27;
    private static final int MOST_ROWS = 7;

    private final Preview preview;
    private final Consumer<MatchRow> go;
    private final Runnable apply;
    private final ListChangeListener<MatchRow> rowsChanged = _ -> fit();
    private final Label nothing = Wording.label("", "muted");

    PreviewList(Preview preview, Consumer<MatchRow> go, Runnable apply) {
        this.preview = preview;
        this.go = go;
        this.apply = apply;
        setId("matches");
        setAccessibleText(Message.of("matches.listed").sentence());
        getStyleClass().add("match-list");
        setItems(preview.rows());
        setFixedCellSize(ROW);
        setPlaceholder(nothing);
        setCellFactory(_ -> new MatchCell(preview, this::goSelected));
        preview.tickedProperty().when(Seen.of(this)).subscribe((_, _) -> refresh());
        preview.rows().addListener(new WeakListChangeListener<>(rowsChanged));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        fit();
    }

    /// What is said while there is nothing to show.
    void say(String words) {
        nothing.setText(words);
    }

    /// As high as its rows, within reason; at least as high as once before, so that nothing jumps about.
    private void fit() {
        int shown = Math.clamp(preview.rows().size(), 2, MOST_ROWS);
        double height = Math.max(getPrefHeight(), shown * ROW + 4);
        setMinHeight(Math.min(3 * ROW, height));
        setPrefHeight(height);
        if (getSelectionModel().getSelectedIndex() < 0 && !preview.rows().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() && press.getCode() == KeyCode.A) {
            preview.toggleAll();
            press.consume();
            return;
        }
        switch (press.getCode()) {
            case SPACE -> preview.toggle(getSelectionModel().getSelectedIndex());
            case ENTER -> apply.run();
            case RIGHT -> goSelected();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void goSelected() {
        MatchRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            go.accept(row);
        }
    }
}
