package org.glossator.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.project.Subscription;

/// All commands of one window, as they stand: a screen adds its own while it is shown. FX thread only.
public final class CommandRegistry {

    private final ObservableList<Command> commands = FXCollections.observableArrayList();
    private final ObservableList<Command> seen = FXCollections.unmodifiableObservableList(commands);
    private final List<Gesture> gestures = new ArrayList<>();
    private final KeyMap keyMap;

    public CommandRegistry(KeyMap keyMap) {
        this.keyMap = keyMap;
    }

    public KeyMap keyMap() {
        return keyMap;
    }

    /// Adds a group of commands, to be taken out again by closing what this returns.
    ///
    /// @throws IllegalArgumentException if one of them has the id or a default key of another, which is a bug
    public Subscription add(List<Command> group) {
        for (int i = 0; i < group.size(); i++) {
            Command newcomer = group.get(i);
            commands.forEach(present -> refuseClash(newcomer, present));
            group.subList(0, i).forEach(present -> refuseClash(newcomer, present));
        }
        List<Command> added = List.copyOf(group);
        commands.addAll(added);
        return () -> commands.removeAll(added);
    }

    /// All commands there are now, in the order in which they were added.
    public ObservableList<Command> all() {
        return seen;
    }

    public Optional<Command> find(CommandId id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// Tells what parts of the screen do by themselves, until what this returns is closed.
    public Subscription describe(List<Gesture> group) {
        List<Gesture> added = List.copyOf(group);
        gestures.addAll(added);
        return () -> gestures.removeAll(added);
    }

    /// What parts of the screen do by themselves, in the order in which it was told.
    public List<Gesture> gestures() {
        return List.copyOf(gestures);
    }

    /// The command of this id.
    ///
    /// @throws IllegalArgumentException if there is none now
    public Command get(String id) {
        return find(CommandId.of(id)).orElseThrow(() -> new IllegalArgumentException("No such command: " + id));
    }

    /// Runs the command of this id, if it can be done now.
    ///
    /// @return whether it was done
    public boolean run(String id) {
        return get(id).run();
    }

    /// Gives `command` other keys.
    ///
    /// @throws KeyClashException if one of them does something else; then nothing has changed
    public void rebind(Command command, List<KeyCombination> combinations) throws KeyClashException {
        for (Command other : commands) {
            var shared = keyMap.shared(other, combinations);
            if (other != command && !shared.isEmpty()) {
                throw new KeyClashException(Message.of(
                        "ui.key-taken",
                        KeyText.of(shared.iterator().next()),
                        other.name().getValue()));
            }
        }
        for (Gesture gesture : gestures) {
            for (KeyCombination keys : combinations) {
                if (gesture.keys().contains(Keystrokes.plain(keys))
                        && !keyMap.keys(command).contains(Keystrokes.plain(keys))) {
                    throw new KeyClashException(Message.of(
                            "ui.key-of-part", KeyText.of(keys), gesture.name().sentence()));
                }
            }
        }
        keyMap.choose(command, combinations);
    }

    /// Gives `command` its default keys back.
    ///
    /// @throws KeyClashException if another command was given one of them meanwhile
    public void restoreKeys(Command command) throws KeyClashException {
        rebind(command, command.defaultKeys());
        keyMap.forget(command);
    }

    /// Gives every command its default keys back.
    public void restoreAllKeys() {
        keyMap.forgetAll();
    }

    /// The command that a key press asks for, whether or not it can be done. Where a key chosen for one command is
    /// another's default, the choice counts.
    Optional<Command> commandFor(KeyEvent press) {
        return pressed(press, true).or(() -> pressed(press, false));
    }

    private Optional<Command> pressed(KeyEvent press, boolean chosen) {
        return commands.stream()
                .filter(command -> keyMap.isChosen(command) == chosen)
                .filter(command -> keyMap.keys(command).stream().anyMatch(keys -> keys.match(press)))
                .findFirst();
    }

    private static void refuseClash(Command newcomer, Command present) {
        if (newcomer.id().equals(present.id())) {
            throw new IllegalArgumentException("There is a command " + present + " already");
        }
        for (KeyCombination keys : newcomer.defaultKeys()) {
            if (present.defaultKeys().contains(keys)) {
                throw new IllegalArgumentException(
                        "%s cannot have the key %s: it does %s".formatted(newcomer, keys.getName(), present));
            }
        }
    }
}
