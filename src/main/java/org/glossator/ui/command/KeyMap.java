package org.glossator.ui.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCharacterCombination;
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

    /// Takes over what the settings say. A combination that cannot be read is left out: settings are edited by hand.
    public void choose(Map<String, List<String>> written) {
        chosen.clear();
        written.forEach((id, combinations) -> readableId(id)
                .ifPresent(known -> chosen.put(
                        known,
                        combinations.stream().flatMap(KeyMap::readableKeys).toList())));
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

    void choose(Command command, List<KeyCombination> combinations) {
        chosen.put(command.id(), List.copyOf(combinations));
    }

    void forget(Command command) {
        chosen.remove(command.id());
    }

    /// Which of `combinations` do `command` as well.
    Set<KeyCombination> shared(Command command, List<KeyCombination> combinations) {
        return keys(command).stream().filter(combinations::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<CommandId> readableId(String id) {
        try {
            return Optional.of(CommandId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Stream<KeyCombination> readableKeys(String name) {
        try {
            KeyCombination read = KeyCombination.valueOf(name);
            boolean exists = !(read instanceof KeyCharacterCombination key)
                    || key.getCharacter().length() == 1;
            return exists ? Stream.of(read) : Stream.empty();
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
