package org.glossator.ui.command;

import javafx.scene.input.KeyEvent;

/// A control that needs keys for itself, while it has the keyboard, which do something else everywhere else.
public interface KeepsKeys {

    /// Whether `press` is for this control.
    boolean keeps(KeyEvent press);
}
