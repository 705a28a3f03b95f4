package org.glossator.ui.exporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.OwnKeyboard;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// A card on which any of many things are ticked; none ticked means all. Space or a click ticks, Escape and Enter put
/// it away.
final class Checklist<T> extends VBox implements OwnKeyboard {

    private static final double ROW = 28;
    private static final double INDENT = 18;
    private static final int MOST_ROWS = 14;

    /// Something to tick.
    ///
    /// @param depth how far it is indented, from 0
    record Item<T>(T value, String words, int depth) {}

    private final Set<T> ticked;
    private final Consumer<Set<T>> changed;
    private final ListView<Item<T>> list = new ListView<>();

    /// @param changed takes what is ticked, whenever it changes
    /// @param close puts the card away
    Checklist(Message title, List<Item<T>> items, Set<T> ticked, Consumer<Set<T>> changed, Runnable close) {
        this.ticked = new LinkedHashSet<>(ticked);
        this.changed = changed;
        getStyleClass().addAll("floating-card", "checklist");
        list.setId("checklist");
        list.setAccessibleText(title.sentence());
        list.getItems().setAll(items);
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        Scale.grow(list, Math.min(items.size(), MOST_ROWS) * ROW + 4, list.prefHeightProperty());
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Button none = new Button(Message.of("exporting.take-all").sentence());
        none.setOnAction(_ -> clear());
        Button done = new Button(Message.of("ui.close").sentence());
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, none, done);
        getChildren().setAll(Wording.label(title, "strong"), list, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            switch (press.getCode()) {
                case ESCAPE -> close.run();
                case ENTER -> {
                    if (list.isFocused()) {
                        close.run();
                    } else {
                        return;
                    }
                }
                case SPACE -> {
                    if (list.isFocused()) {
                        toggle(list.getSelectionModel().getSelectedItem());
                    } else {
                        return;
                    }
                }
                default -> {
                    return;
                }
            }
            press.consume();
        });
    }

    /// Puts the keyboard into the list.
    void begin() {
        list.requestFocus();
    }

    private void toggle(@Nullable Item<T> item) {
        if (item != null) {
            if (!ticked.remove(item.value())) {
                ticked.add(item.value());
            }
            tell();
        }
    }

    private void clear() {
        ticked.clear();
        tell();
    }

    private void tell() {
        list.refresh();
        changed.accept(Set.copyOf(ticked));
    }

    private final class Line extends ListCell<Item<T>> {

        private final CheckBox box = new CheckBox();

        Line() {
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setOnMouseClicked(_ -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Item<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean on = ticked.contains(item.value());
            Excerpt.say(box, item.words());
            box.setSelected(on);
            box.setPadding(new Insets(0, 0, 0, item.depth() * INDENT));
            setAccessibleText(item.words() + (on ? " ✓" : ""));
            setGraphic(box);
        }
    }
}
