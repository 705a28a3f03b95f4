package org.glossator.ui.dialog;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Answers whoever asks for help on a sheet, where the window's own keys are not heard.
@FunctionalInterface
public interface Assistance {

    /// Opens the help if `press` asks for it.
    ///
    /// @param topic what the sheet is about, if it says so
    /// @return whether it did
    boolean pressed(KeyEvent press, Optional<Topic> topic);
}
