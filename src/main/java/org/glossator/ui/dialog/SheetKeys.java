package org.glossator.ui.dialog;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter and Escape in a list of a sheet. A list takes them for itself, though there is nothing to edit in it;
/// here they press the sheet's buttons, as they do everywhere else.
public final class SheetKeys {

    private SheetKeys() {}

    /// Lets both keys go past `list`, to what is around it.
    public static void past(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            Node around = list.getParent();
            if (around != null && (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.ESCAPE)) {
                press.consume();
                around.fireEvent(press.copyFor(around, around));
            }
        });
    }
}
