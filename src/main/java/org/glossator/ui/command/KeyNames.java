package org.glossator.ui.command;

import java.util.Arrays;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.glossator.message.Message;

/// How sentences tell of a command’s key: as the person has set it. FX thread only.
public final class KeyNames {

    private final CommandRegistry commands;

    /// @param commands the window’s
    public KeyNames(CommandRegistry commands) {
        this.commands = commands;
    }

    /// The key of a command as people write it, “Ctrl+Z”; where it has none, its name in quotation marks, by which the
    /// palette finds it. Empty if there is no such command at present.
    ///
    /// @param command its id
    public String keyOf(String command) {
        return keyOf(CommandId.of(command));
    }

    private String keyOf(CommandId command) {
        return commands.find(command).map(this::named).orElse("");
    }

    /// The key of a command as it is printed on the keyboard, empty if it has none; follows what the person sets.
    ///
    /// @param command its id
    public StringBinding capOf(String command) {
        return following(() -> commands.find(CommandId.of(command))
                .map(found -> KeyText.first(commands.keyMap().keys(found)))
                .orElse(""));
    }

    private String named(Command command) {
        String key = KeyText.first(commands.keyMap().keys(command));
        return key.isEmpty() ? Message.of("keys.by-name", command.title()).sentence() : key;
    }

    /// A sentence that stands on the screen and follows what the person sets.
    ///
    /// @param message its key
    /// @param told the ids of the commands whose keys fill it, in order
    public StringBinding sentence(String message, CommandId... told) {
        return following(
                () -> Message.of(message, Arrays.stream(told).map(this::keyOf).toArray())
                        .sentence());
    }

    private StringBinding following(Callable<String> words) {
        return Bindings.createStringBinding(
                words, commands.all(), commands.keyMap().choices());
    }
}
