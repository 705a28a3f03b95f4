package org.glossator.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.Keystrokes;

/// All commands that any screen has, with their keys, so that the help can tell of those that cannot be done now. The
/// program writes it when it makes its pictures, a line a command:
///
/// ```
/// annotate.note | MARK | annotate.command-note | N
/// ```
///
/// Commands that follow from a project's schema are not in it.
public final class CommandCatalogue {

    private static final String FILE = "/glossator/help/commands.txt";
    private static final String BETWEEN = " | ";
    private static final String BETWEEN_KEYS = "; ";

    private final List<Command> commands;

    private CommandCatalogue(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /// The catalogue that comes with the program. Reads a file.
    public static CommandCatalogue read() {
        try (InputStream stream = CommandCatalogue.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + FILE);
            }
            return new CommandCatalogue(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CommandCatalogue::command)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The lines for `commands`, less those that follow from a schema, each once.
    public static String written(Collection<Command> commands) {
        return commands.stream()
                .filter(each -> each.called().arguments().isEmpty())
                .map(CommandCatalogue::line)
                .distinct()
                .collect(Collectors.joining());
    }

    Optional<Command> find(CommandId id) {
        return commands.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// All there are, with those that `present` has in the place of ours.
    List<Command> with(List<Command> present) {
        List<CommandId> there = present.stream().map(Command::id).toList();
        List<Command> all = new ArrayList<>(present);
        commands.stream().filter(each -> !there.contains(each.id())).forEach(all::add);
        return all;
    }

    private static String line(Command command) {
        return Stream.of(
                                command.id().value(),
                                command.category().name(),
                                command.called().key(),
                                command.defaultKeys().stream()
                                        .map(KeyCombination::getName)
                                        .collect(Collectors.joining(BETWEEN_KEYS)))
                        .collect(Collectors.joining(BETWEEN))
                        .strip()
                + "\n";
    }

    private static Command command(String line) {
        String[] parts = line.split(" \\| ?", -1);
        KeyCombination[] keys = parts.length < 4
                ? new KeyCombination[0]
                : Arrays.stream(parts[3].split(BETWEEN_KEYS))
                        .flatMap(each -> Keystrokes.named(each).stream())
                        .toArray(KeyCombination[]::new);
        return Command.of(parts[0], Category.valueOf(parts[1]), Message.of(parts[2]))
                .keys(keys)
                .does(() -> {});
    }
}
