package org.glossator.ui.palette;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;

/// The palette's card: a field, and the rows that fit what is written there. Up, Down and Page move, Enter does it.
final class PaletteView extends VBox {

    private static final double ROW = 32;
    private static final int ROWS = 11;
    private static final int PAGE = 10;

    private final PaletteModel model;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ListView<PaletteRow> list = new ListView<>(rows);

    /// @param close puts the palette away and gives the keyboard back; done before an entry acts
    PaletteView(PaletteModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("palette");
        typed.setId("palette-field");
        typed.setPromptText(Message.of("palette.prompt").sentence());
        typed.setAccessibleText(Message.of("palette.prompt").sentence());
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.textProperty().subscribe(words -> Script.fit(typed, words));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label nothing = new Label(Message.of("palette.nothing").sentence());
        nothing.getStyleClass().add("muted");
        list.setId("palette-list");
        list.setAccessibleText(Message.of("palette.found").sentence());
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        Scale.grow(list, ROW * ROWS + 2, list.prefHeightProperty());
        list.setFocusTraversable(false);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new PaletteCell(this::take));
        model.rowsProperty().subscribe(found -> {
            rows.setAll(found);
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        });
        getChildren().setAll(typed, list);
    }

    void begin() {
        typed.requestFocus();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN, KP_DOWN -> move(key, 1);
            case UP, KP_UP -> move(key, -1);
            case PAGE_DOWN -> move(key, PAGE);
            case PAGE_UP -> move(key, -PAGE);
            case ENTER -> {
                key.consume();
                PaletteRow chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    take(chosen);
                }
            }
            case ESCAPE -> {
                key.consume();
                close.run();
            }
            case TAB -> key.consume();
            default -> {}
        }
    }

    /// One step goes round at the ends, a page stays.
    private void move(KeyEvent key, int step) {
        key.consume();
        if (rows.isEmpty()) {
            return;
        }
        int target = list.getSelectionModel().getSelectedIndex() + step;
        int index = Math.abs(step) == 1 ? Math.floorMod(target, rows.size()) : Math.clamp(target, 0, rows.size() - 1);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - ROWS / 2));
    }

    /// What cannot be done now stays where it is, with its reason beside it.
    private void take(PaletteRow row) {
        if (row.entry().isPossible()) {
            close.run();
            model.run(row);
        }
    }
}
