package org.glossator.ui.steps;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.ui.command.KeepsKeys;

/// A button of the guide; Escape while it has the keyboard is the guide’s.
final class StripButton extends Button implements KeepsKeys {

    StripButton(Message words, Runnable action) {
        super(words.sentence());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }

    @Override
    public boolean keeps(KeyEvent press) {
        return press.getCode() == KeyCode.ESCAPE;
    }
}
