package org.glossator.ui.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;

/// Which keys do which command: the person's own choice, or else the command's.
public final class KeyMap {

    private final ObservableMap<CommandId, List<KeyCombination>> chosen = FXCollections.observableHashMap();

    /// The keys that do `command` now.
    public List<KeyCombination> keys(Command command) {
        return chosen.getOrDefault(command.id(), command.defaultKeys());
    }

    /// The key to show beside `command`, empty if it has none; follows what the person chooses.
    public StringBinding shownKey(Command command) {
        return Bindings.createStringBinding(() -> KeyText.first(keys(command)), chosen);
    }

    /// What the person chose, to be told when it changes.
    Observable choices() {
        return chosen;
    }

    /// Takes over what the settings say. A combination that cannot be read is left out: settings are edited by hand.
    public void choose(Map<String, List<String>> written) {
        chosen.clear();
        written.forEach((id, combinations) -> readableId(id)
                .ifPresent(known -> chosen.put(
                        known,
                        combinations.stream()
                                .flatMap(keys -> Keystrokes.named(keys).stream())
                                .toList())));
    }

    /// What the person chose, as the settings keep it.
    public Map<String, List<String>> written() {
        return chosen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().stream()
                                .map(KeyCombination::getName)
                                .toList()));
    }

    /// Whether the keys of `command` are the person's own choice.
    public boolean isChosen(Command command) {
        return chosen.containsKey(command.id());
    }

    /// Keys that are the command's own anyway are no choice.
    void choose(Command command, List<KeyCombination> combinations) {
        List<KeyCombination> plain =
                combinations.stream().map(Keystrokes::plain).distinct().toList();
        if (plain.equals(command.defaultKeys())) {
            chosen.remove(command.id());
        } else {
            chosen.put(command.id(), plain);
        }
    }

    void forget(Command command) {
        chosen.remove(command.id());
    }

    /// Gives every command its own keys back.
    void forgetAll() {
        chosen.clear();
    }

    /// Which of `combinations` do `command` as well.
    Set<KeyCombination> shared(Command command, List<KeyCombination> combinations) {
        return keys(command).stream()
                .filter(keys -> combinations.stream().map(Keystrokes::plain).anyMatch(keys::equals))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<CommandId> readableId(String id) {
        try {
            return Optional.of(CommandId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
