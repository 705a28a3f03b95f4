package org.glossator.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.glossator.settings.Backups;
import org.glossator.settings.Settings;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.CommandRegistry;
import org.jspecify.annotations.Nullable;

/// What the sheet of settings does beside changing them one by one. FX thread only.
final class SettingsModel {

    private final Preferences preferences;
    private final CommandRegistry commands;
    private final Path usualBackups;
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper(this, "restored");
    private @Nullable Settings before;

    /// @param usualBackups where backups are kept unless somebody wants them elsewhere
    SettingsModel(Preferences preferences, CommandRegistry commands, Path usualBackups) {
        this.preferences = preferences;
        this.commands = commands;
        this.usualBackups = usualBackups;
    }

    Preferences preferences() {
        return preferences;
    }

    CommandRegistry commands() {
        return commands;
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return preferences.settingsProperty();
    }

    /// Annotates under `name` from the next opening on.
    ///
    /// @return whether that is a name; a blank one changes nothing
    boolean rename(String name) {
        if (name.isBlank()) {
            return false;
        }
        preferences.update(settings -> settings.withAnnotator(name.strip()));
        return true;
    }

    /// Where backups are kept.
    Path backupFolder() {
        return backups().chosenFolder().orElse(usualBackups);
    }

    /// Keeps backups in `folder` from now on; in the usual one if there is none.
    void keepBackupsIn(Optional<Path> folder) {
        preferences.update(settings -> settings.withHabits(
                settings.habits().withBackups(settings.habits().backups().in(folder.orElse(null)))));
    }

    /// The file the settings are in.
    Path place() {
        return preferences.place();
    }

    /// Whether everything was put back to the beginning and can be taken back still.
    ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /// Everything as everyone begins with it, keys included; name and recent projects stay.
    void restore() {
        before = preferences.settings();
        commands.restoreAllKeys();
        preferences.update(Settings::asAtTheBeginning);
        restored.set(true);
    }

    /// As it was before [#restore].
    void takeBack() {
        Settings chosen = before;
        if (chosen != null) {
            before = null;
            commands.keyMap().choose(chosen.keys());
            preferences.update(
                    now -> new Settings(chosen.person(), chosen.look(), now.window(), now.places(), chosen.habits()));
            restored.set(false);
        }
    }

    private Backups backups() {
        return preferences.settings().habits().backups();
    }
}
