package org.glossator.ui.schema;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.Moves;

/// The things of the schema in a tree: what is selected in it is what the form is about. Alt with the arrows moves it,
/// Delete asks what is to become of it.
final class OutlineTree extends TreeView<Entry> {

    private final EditorModel model;
    private final Runnable remove;
    private String sought = "";
    private boolean showing;

    OutlineTree(EditorModel model, Runnable remove) {
        this.model = model;
        this.remove = remove;
        getStyleClass().add("outline");
        setId("schema-outline");
        setShowRoot(true);
        setCellFactory(_ -> new OutlineCell(model));
        setAccessibleText(Message.of("editor.outline").sentence());
        getSelectionModel().selectedItemProperty().subscribe(this::picked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.schemaProperty().subscribe(_ -> show());
        model.usesProperty().subscribe(_ -> refresh());
        model.selectedProperty().subscribe(_ -> select());
    }

    /// Shows only what has these words in its name.
    void seek(String words) {
        sought = words;
        show();
    }

    private void show() {
        showing = true;
        setRoot(Outline.of(model.schema(), sought));
        showing = false;
        select();
    }

    private void picked(TreeItem<Entry> item) {
        if (!showing && item != null && !item.getValue().isHeading()) {
            model.selectedProperty().set(item.getValue().item());
        }
    }

    private void select() {
        if (showing) {
            return;
        }
        boolean there = Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .filter(entry -> !entry.isHeading() && isSelected(entry))
                .isPresent();
        if (there) {
            return;
        }
        all(getRoot())
                .filter(item -> !item.getValue().isHeading() && isSelected(item.getValue()))
                .findFirst()
                .ifPresent(item -> {
                    showing = true;
                    getSelectionModel().select(item);
                    showing = false;
                    int row = getRow(item);
                    if (row >= 0) {
                        scrollTo(Math.max(0, row - 6));
                    }
                });
    }

    private boolean isSelected(Entry entry) {
        return entry.item().equals(model.selected())
                || (entry.item() instanceof SchemaItem.Whole && model.selected() instanceof SchemaItem.Whole);
    }

    private static Stream<TreeItem<Entry>> all(TreeItem<Entry> item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(OutlineTree::all));
    }

    private void pressed(KeyEvent press) {
        Optional<Moves> move = switch (press.getCode()) {
            case UP -> Optional.of(Moves.UP);
            case DOWN -> Optional.of(Moves.DOWN);
            case RIGHT -> Optional.of(Moves.IN);
            case LEFT -> Optional.of(Moves.OUT);
            default -> Optional.empty();
        };
        if (press.isAltDown() && move.isPresent()) {
            press.consume();
            if (!model.isReadOnly()) {
                move.get()
                        .of(model.schema(), model.selected())
                        .flatMap(model::change)
                        .ifPresent(flaw -> model.say(flaw.message()));
            }
        } else if (press.getCode() == KeyCode.DELETE) {
            press.consume();
            remove.run();
        }
    }
}
