package org.glossator.ui.schema;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// A row of the outline: dot, name, how often it is used, key.
final class OutlineCell extends TreeCell<Entry> {

    private final EditorModel model;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label uses = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(dot, name, uses, key);

    OutlineCell(EditorModel model) {
        this.model = model;
        dot.getStyleClass().add("schema-dot");
        row.getStyleClass().add("outline-row");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        uses.getStyleClass().addAll("muted", "small");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        OutlineDrag.of(this, model);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(Script.drawn(entry.words()));
        Script.fit(name, entry.words());
        if (entry.isHeading()) {
            name.getStyleClass().setAll("label", "section-title");
        } else {
            name.getStyleClass().setAll("label");
        }
        int times = entry.isHeading() ? 0 : model.uses(entry.item()).times();
        uses.setText(times == 0 ? "" : Message.of("editor.count", times).sentence());
        entry.colour().ifPresent(colour -> dot.setStyle("-label: " + colour.hex() + ";"));
        show(dot, entry.colour().isPresent());
        key.setText(entry.hotKey().orElse(""));
        show(key, entry.hotKey().isPresent());
        setAccessibleText(
                entry.isHeading()
                        ? entry.words()
                        : Message.of("editor.row", entry.words(), times).sentence());
        setGraphic(row);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
