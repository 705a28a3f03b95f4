package org.glossator.settings;

import java.nio.file.Path;

/// Where each system keeps what a program makes for a person and is not theirs to edit: backups, here.
public final class DataFolder {

    private DataFolder() {}

    /// The folder on this machine; the one of the settings where that was named. It need not exist.
    public static Path ofThisPerson() {
        String elsewhere = System.getProperty(SettingsFolder.PROPERTY, "");
        if (!elsewhere.isBlank()) {
            return Path.of(elsewhere).toAbsolutePath();
        }
        return on(Machine.here());
    }

    /// Where backups are kept unless somebody wants them elsewhere.
    public static Path backups() {
        return ofThisPerson().resolve("backups");
    }

    /// The folder on a machine.
    static Path on(Machine machine) {
        if (machine.isWindows()) {
            return WindowsFolder.on(machine);
        }
        if (machine.isMac()) {
            return SettingsFolder.on(machine);
        }
        return machine.folder("XDG_DATA_HOME")
                .orElse(machine.home().resolve(".local").resolve("share"))
                .resolve("glossator");
    }
}
