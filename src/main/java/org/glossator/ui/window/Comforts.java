package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.keys.KeySheets;
import org.glossator.ui.look.LookCommands;
import org.glossator.ui.palette.CommandEntries;
import org.glossator.ui.palette.PaletteEntries;
import org.glossator.ui.palette.PaletteLayer;
import org.glossator.ui.palette.PaletteModel;

/// What helps a person about in the window whatever it shows: the palette, the map of
/// keys, how texts look.
final class Comforts {

    private final PaletteLayer palette;
    private final KeySheets keys;
    private final LookCommands looks;

    /// @param shown what the screen in the window has for the palette
    Comforts(Surroundings surroundings, Supplier<PaletteEntries> shown) {
        palette = new PaletteLayer(new PaletteModel(List.of(
                new CommandEntries(surroundings.commands()), () -> shown.get().entries())));
        looks = new LookCommands(surroundings.preferences(), surroundings.sheets());
        keys = new KeySheets(
                surroundings.commands(), surroundings.preferences(), surroundings.dialogue(), surroundings.sheets());
    }

    /// Lies over all else in the window.
    Node layer() {
        return palette;
    }

    /// Puts away what belongs to a screen that is about to go.
    void putAway() {
        palette.close();
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>(keys.commands());
        commands.addAll(looks.all());
        commands.add(Command.of("palette.open", Category.GO, Message.of("palette.command-open"))
                .keys("Shortcut+K")
                .does(palette::open));
        return commands;
    }
}
