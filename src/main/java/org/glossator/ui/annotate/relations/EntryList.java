package org.glossator.ui.annotate.relations;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.ui.annotate.inspector.RelationActs;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.command.KeepsKeys;

/// The lines of the list. Enter or a click goes there; a relation's keys work on the chosen line, and on no mark.
final class EntryList extends ListView<Entry> implements KeepsKeys {

    private static final double ROW = 44;

    EntryList(AnnotateModel model, ListModel list, RelationActs acts, Consumer<Entry> go) {
        setId("entries");
        setAccessibleText(Message.of("relations.list").sentence());
        getStyleClass().add("entry-list");
        setItems(list.shown());
        setFixedCellSize(ROW);
        setCellFactory(_ -> new EntryCell(model, go));
        setOnContextMenuRequested(request -> {
            if (getSelectionModel().getSelectedItem() instanceof Entry.OfRelation line) {
                acts.menu(line.relation()).show(this, request.getScreenX(), request.getScreenY());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            Entry chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && press.getCode() == KeyCode.ENTER) {
                press.consume();
                go.accept(chosen);
            } else if (chosen instanceof Entry.OfRelation line && RelationActs.knows(press)) {
                press.consume();
                acts.press(press, line.relation());
            }
        });
    }

    @Override
    public boolean keeps(KeyEvent press) {
        return RelationActs.knows(press)
                || (press.getCode() == KeyCode.ENTER && !press.isShortcutDown() && !press.isAltDown());
    }
}
