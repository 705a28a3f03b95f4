package org.glossator.ui.annotate.inspector;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.ui.annotate.model.Linking;

/// What can be done with a relation wherever one is listed, by menu and by keys: T changes its type, R turns it round,
/// Delete removes it.
public record RelationActs(Linking linking, Consumer<AnnotationId> goTo) {

    /// Whether `press` is one of the keys.
    public static boolean knows(KeyEvent press) {
        boolean plain = !press.isShortcutDown() && !press.isAltDown() && !press.isShiftDown();
        return plain
                && switch (press.getCode()) {
                    case T, R, DELETE, BACK_SPACE -> true;
                    default -> false;
                };
    }

    /// Does what the key asks for.
    public void press(KeyEvent press, Relation relation) {
        switch (press.getCode()) {
            case T -> linking.retype(relation);
            case R -> linking.reverse(relation);
            case DELETE, BACK_SPACE -> linking.remove(relation);
            default -> {}
        }
    }

    /// The menu of a relation.
    public ContextMenu menu(Relation relation) {
        return new ContextMenu(
                item("relations.retype", () -> linking.retype(relation)),
                item("relations.reverse", () -> linking.reverse(relation)),
                item("relations.remove", () -> linking.remove(relation)));
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Message.of(key).sentence());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
