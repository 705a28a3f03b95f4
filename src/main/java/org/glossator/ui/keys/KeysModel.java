package org.glossator.ui.keys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyClashException;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.command.Keystrokes;
import org.glossator.ui.match.Name;
import org.glossator.ui.match.NameQuery;

/// The keys editor without its looks. What is changed counts at once and is kept in the person's settings. FX thread
/// only.
public final class KeysModel {

    /// Something said about what was just done.
    ///
    /// @param refused whether it was not done
    public record Said(Message message, boolean refused) {}

    private final CommandRegistry registry;
    private final Preferences preferences;
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<KeyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());

    public KeysModel(CommandRegistry registry, Preferences preferences) {
        this.registry = registry;
        this.preferences = preferences;
        sought.subscribe(_ -> refresh());
    }

    /// A part of a command's name, or a key as it is written; blank lets every command through.
    public StringProperty soughtProperty() {
        return sought;
    }

    /// The commands that fit, by category in the order of the menus.
    public ObservableList<KeyRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// What came of the last act.
    public ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Lets `keys` do `command` as well, unless they do something else.
    public void add(Command command, KeyCombination keys) {
        List<KeyCombination> all = new ArrayList<>(registry.keyMap().keys(command));
        if (!all.contains(keys)) {
            all.add(keys);
        }
        bind(
                command,
                all,
                Message.of("keys.added", KeyText.of(keys), command.name().getValue()));
    }

    /// Lets `keys` no longer do `command`.
    public void remove(Command command, KeyCombination keys) {
        List<KeyCombination> all = new ArrayList<>(registry.keyMap().keys(command));
        if (all.remove(keys)) {
            bind(
                    command,
                    all,
                    Message.of("keys.removed", KeyText.of(keys), command.name().getValue()));
        }
    }

    /// Gives `command` its own keys back.
    public void restore(Command command) {
        try {
            registry.restoreKeys(command);
            done(Message.of("keys.restored", command.name().getValue()));
        } catch (KeyClashException clash) {
            refuse(clash);
        }
    }

    /// Gives every command its own keys back.
    public void restoreAll() {
        registry.restoreAllKeys();
        done(Message.of("keys.restored-all"));
    }

    /// Writes all keys as they are now to `file`, those of commands that are not there at the moment included.
    public void exportTo(Path file) {
        Map<CommandId, List<KeyCombination>> keys = new LinkedHashMap<>();
        registry.all()
                .forEach(command -> keys.put(command.id(), registry.keyMap().keys(command)));
        registry.keyMap()
                .written()
                .forEach((id, names) -> keys.putIfAbsent(
                        CommandId.of(id),
                        names.stream()
                                .flatMap(each -> Keystrokes.named(each).stream())
                                .toList()));
        try {
            KeyFile.write(file, keys);
            done(Message.of("keys.exported", String.valueOf(file.getFileName())));
        } catch (KeyFileException refusal) {
            refuse(refusal);
        }
    }

    /// Takes over the keys in `file`. Where it gives a key to two commands nothing is changed; a command that it does
    /// not name gives way. Commands that are not known here now are kept for when they are, and named.
    public void importFrom(Path file) {
        try {
            KeyImport taken = KeyImport.of(KeyFile.read(file), registry, String.valueOf(file.getFileName()));
            registry.keyMap().choose(taken.written());
            done(taken.told());
        } catch (KeyFileException refusal) {
            refuse(refusal);
        }
    }

    private void bind(Command command, List<KeyCombination> keys, Message success) {
        try {
            registry.rebind(command, keys);
            done(success);
        } catch (KeyClashException clash) {
            refuse(clash);
        }
    }

    private void done(Message message) {
        preferences.update(settings -> settings.withKeys(registry.keyMap().written()));
        said.set(Optional.of(new Said(message, false)));
        refresh();
    }

    private void refuse(ExplainedException refusal) {
        said.set(Optional.of(new Said(refusal.explanation(), true)));
    }

    private void refresh() {
        NameQuery query = NameQuery.of(sought.get());
        String key = sought.get().strip();
        rows.setAll(registry.all().stream()
                .sorted(Comparator.comparing(Command::category))
                .map(command -> new KeyRow(
                        command,
                        registry.keyMap().keys(command),
                        registry.keyMap().isChosen(command)))
                .filter(row -> query.in(Name.of(row.name())).isPresent()
                        || row.keys().stream().anyMatch(each -> KeyText.of(each).equalsIgnoreCase(key)))
                .toList());
    }
}
