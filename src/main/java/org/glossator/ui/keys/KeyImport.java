package org.glossator.ui.keys;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyText;

/// What a file of keys means to the commands there are.
///
/// @param written the whole of what is chosen then, as the settings keep it
/// @param told what a person should hear of it
record KeyImport(Map<String, List<String>> written, Message told) {

    static KeyImport of(Map<CommandId, List<KeyCombination>> file, CommandRegistry registry, String name)
            throws KeyFileException {
        Map<KeyCombination, Command> taken = new HashMap<>();
        Map<CommandId, List<KeyCombination>> chosen = new LinkedHashMap<>(file);
        for (Command command : registry.all()) {
            for (KeyCombination keys : file.getOrDefault(command.id(), List.of())) {
                Command other = taken.putIfAbsent(keys, command);
                if (other != null && other != command) {
                    throw new KeyFileException(
                            Message.of(
                                    "keys.file-clash",
                                    name,
                                    KeyText.of(keys),
                                    other.name().getValue(),
                                    command.name().getValue()),
                            null);
                }
            }
        }
        for (Command command : registry.all()) {
            if (!file.containsKey(command.id())) {
                giveWay(command, taken, chosen);
            } else if (file.getOrDefault(command.id(), List.of()).equals(command.defaultKeys())) {
                chosen.remove(command.id());
            }
        }
        return new KeyImport(written(chosen), told(file, registry, name));
    }

    /// A command that the file does not name keeps the keys that the file gives to no other.
    private static void giveWay(
            Command command, Map<KeyCombination, Command> taken, Map<CommandId, List<KeyCombination>> chosen) {
        List<KeyCombination> left = command.defaultKeys().stream()
                .filter(keys -> !taken.containsKey(keys))
                .toList();
        if (!left.equals(command.defaultKeys())) {
            chosen.put(command.id(), left);
        }
    }

    private static Map<String, List<String>> written(Map<CommandId, List<KeyCombination>> chosen) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        chosen.forEach((id, keys) -> written.put(
                id.value(), keys.stream().map(KeyCombination::getName).toList()));
        return written;
    }

    private static Message told(Map<CommandId, List<KeyCombination>> file, CommandRegistry registry, String name) {
        List<String> unknown = file.keySet().stream()
                .filter(id -> registry.find(id).isEmpty())
                .map(CommandId::value)
                .toList();
        return unknown.isEmpty()
                ? Message.of("keys.imported", name, file.size())
                : Message.of("keys.imported-unknown", name, file.size() - unknown.size(), unknown.size(), unknown);
    }
}
