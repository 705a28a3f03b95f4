package org.glossator.ui.window;

import javafx.beans.property.StringProperty;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.palette.PaletteEntries;
import org.jspecify.annotations.Nullable;

/// The place where one screen after the other is shown; each brings its commands and takes them with it.
final class ScreenSlot {

    private final Frame frame;
    private final CommandRegistry commands;
    private final StringProperty title;
    private @Nullable Screen shown;
    private Subscription added = () -> {};

    ScreenSlot(Frame frame, CommandRegistry commands, StringProperty title) {
        this.frame = frame;
        this.commands = commands;
        this.title = title;
    }

    void show(Screen screen) {
        clear();
        added = commands.add(screen.commands());
        shown = screen;
        String name = Message.of("ui.name").sentence();
        title.bind(screen.title()
                .map(said ->
                        said.equals(name) ? name : Message.of("ui.title", said).sentence()));
        frame.show(screen);
        screen.shown();
    }

    /// What the palette finds of the screen that is shown.
    PaletteEntries entries() {
        return shown == null ? PaletteEntries.NONE : shown.entries();
    }

    void clear() {
        title.unbind();
        added.close();
        added = () -> {};
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
