package org.glossator.ui.help;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.keys.KeyGuide;
import org.glossator.ui.keys.KeyPage;

/// What the program puts into pages: keys as the person has set them, and names of commands as the menus have them.
/// Commands of screens that are not shown now are known from the catalogue. FX thread only.
final class LiveWords {

    private final CommandRegistry commands;
    private final CommandCatalogue catalogue;

    /// @param commands the window's
    LiveWords(CommandRegistry commands, CommandCatalogue catalogue) {
        this.commands = commands;
        this.catalogue = catalogue;
    }

    /// What stands where `mention` is: the first key of the command, or its name.
    ///
    /// @throws IllegalArgumentException if there is no such command, which is a bug of the page
    String words(Mention mention) {
        Command command = find(mention.command())
                .orElseThrow(() ->
                        new IllegalArgumentException("The help tells of a command that is not: " + mention.command()));
        return switch (mention.kind()) {
            case COMMAND -> command.title();
            case KEY -> {
                String key = KeyText.first(commands.keyMap().keys(command));
                yield key.isEmpty() ? Message.of("help.no-key").sentence() : key;
            }
        };
    }

    /// The map of all keys, as tables.
    String keys() {
        return KeyPage.tables(KeyGuide.of(commands.gestures(), catalogue.with(commands.all()), commands.keyMap()));
    }

    private Optional<Command> find(CommandId id) {
        return commands.find(id).or(() -> catalogue.find(id));
    }
}
