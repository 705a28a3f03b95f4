package org.glossator.ui.dialog;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Escape close a sheet from a list, too, which would otherwise keep that key for itself.
public final class EscapeKey {

    private EscapeKey() {}

    /// Closes the sheet around `list` when Escape is pressed in it.
    public static void closesFrom(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                list.getScene().getWindow().hide();
            }
        });
    }
}
