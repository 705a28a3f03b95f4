package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.keys.KeyGuide;
import org.glossator.ui.keys.KeyPage;

/// What the program puts into pages: keys as the person has set them, and names of commands as the menus have them.
/// Commands of screens that are not shown now are known from the catalogue. FX thread only.
final class LiveWords {

    /// Screens that lie over the one for annotating, with commands that have its keys.
    private static final List<String> SCREENS = List.of("review", "export");

    private final CommandRegistry commands;
    private final CommandCatalogue catalogue;
    private final Supplier<List<Command>> own;

    /// @param commands the window's
    /// @param own those of the help itself
    LiveWords(CommandRegistry commands, CommandCatalogue catalogue, Supplier<List<Command>> own) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.own = own;
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

    /// The map of all keys, as tables: what every screen has by menus, then what only the one or the other has.
    String keys() {
        KeyMap keys = commands.keyMap();
        List<Command> all = catalogue.with(commands.all());
        List<Command> everywhere =
                all.stream().filter(each -> screen(each).isEmpty()).toList();
        List<KeyGuide.Section> sections = new ArrayList<>(
                KeyGuide.of(commands.gestures(), everywhere, keys).sections());
        SCREENS.forEach(name -> sections.add(KeyGuide.Section.of(
                Message.of("help.keys-" + name).sentence(),
                all.stream().filter(each -> screen(each).equals(name)).toList(),
                keys)));
        sections.add(KeyGuide.Section.of(Message.of("help.title").sentence(), own.get(), keys));
        return KeyPage.tables(new KeyGuide(sections));
    }

    /// The screen that alone has the command, which is its first word; empty if it is none of these.
    private static String screen(Command command) {
        String id = command.id().value();
        String first = id.substring(0, id.indexOf('.'));
        return SCREENS.contains(first) ? first : "";
    }

    private Optional<Command> find(CommandId id) {
        return commands.find(id).or(() -> catalogue.find(id));
    }
}
