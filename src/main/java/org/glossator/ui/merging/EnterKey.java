package org.glossator.ui.merging;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter in a list of a sheet. A list takes it for itself, though there is nothing to edit in it; here it presses the
/// sheet’s main button, as it does everywhere else.
final class EnterKey {

    private EnterKey() {}

    /// Lets Enter go past `list`, to what is around it.
    static void past(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            Node around = list.getParent();
            if (press.getCode() == KeyCode.ENTER && around != null) {
                press.consume();
                around.fireEvent(press.copyFor(around, around));
            }
        });
    }
}
