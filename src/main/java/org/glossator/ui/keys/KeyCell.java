package org.glossator.ui.keys;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// A row of the keys editor: what a command is called, where it stands in the menus, and a cap for each key.
final class KeyCell extends ListCell<KeyRow> {

    private final Label name = new Label();
    private final Label category = new Label();
    private final HBox caps = new HBox(4);
    private final HBox row = new HBox(8, name, category, caps);

    KeyCell() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        category.getStyleClass().addAll("muted", "small");
        category.setMinWidth(Region.USE_PREF_SIZE);
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KeyRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(Script.drawn(item.name()));
        Script.fit(name, item.name());
        category.setText(item.category());
        caps.getChildren()
                .setAll(item.keys().stream()
                        .map(each -> cap(each, item.chosen()))
                        .toList());
        String keys = item.keys().stream().map(KeyText::of).collect(Collectors.joining(", "));
        setAccessibleText(Message.of(
                        item.chosen() ? "keys.row-chosen" : "keys.row",
                        item.name(),
                        item.category(),
                        keys.isEmpty() ? Message.of("keys.none").sentence() : keys)
                .sentence());
        setGraphic(row);
    }

    private static Label cap(KeyCombination keys, boolean chosen) {
        Label cap = new Label(KeyText.of(keys));
        cap.getStyleClass().add("key-cap");
        if (chosen) {
            cap.getStyleClass().add("chosen-key");
        }
        return cap;
    }
}
