package org.glossator.ui.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.glossator.ui.command.Command;
import org.glossator.ui.palette.PaletteEntries;

/// What fills the window while it is shown. FX thread only.
public interface Screen {

    Parent root();

    /// Its own commands; they can be done from when it is shown until it is closed.
    List<Command> commands();

    /// What the palette finds of it, besides its commands.
    default PaletteEntries entries() {
        return PaletteEntries.NONE;
    }

    /// What the window's title says of it.
    ObservableValue<String> title();

    /// It is in the window now: the place to take the keyboard.
    void shown();

    /// It will not be shown again: lets go of everything it listens to.
    void close();
}
