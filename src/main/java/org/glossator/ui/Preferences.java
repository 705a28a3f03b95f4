package org.glossator.ui;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.settings.Look;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;

/// The person's settings as screens see them: to be listened to, and changed. FX thread only.
public final class Preferences {

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(SettingsFile file) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", file.settings());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /// The file they are kept in.
    public Path place() {
        return file.place();
    }

    /// Changes the settings; the file follows by itself.
    public void update(UnaryOperator<Settings> change) {
        file.update(change);
        settings.set(file.settings());
    }

    /// Changes how the window looks.
    public void updateLook(UnaryOperator<Look> change) {
        update(now -> now.withLook(change.apply(now.look())));
    }
}
