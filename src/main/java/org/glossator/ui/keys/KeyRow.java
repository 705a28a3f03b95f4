package org.glossator.ui.keys;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.glossator.ui.command.Command;

/// A command as the keys editor lists it.
///
/// @param keys those that do it now
/// @param chosen whether these are the person's own choice
public record KeyRow(Command command, List<KeyCombination> keys, boolean chosen) {

    public KeyRow {
        keys = List.copyOf(keys);
    }

    public String name() {
        return command.name().getValue();
    }

    public String category() {
        return command.category().title();
    }
}
