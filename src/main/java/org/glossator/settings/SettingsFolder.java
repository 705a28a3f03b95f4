package org.glossator.settings;

import java.nio.file.Path;

/// Where each system keeps what belongs to a person.
public final class SettingsFolder {

    /// Names another folder, as tests and portable copies want.
    public static final String PROPERTY = "glossator.settings";

    private SettingsFolder() {}

    /// The folder on this machine. It need not exist.
    public static Path ofThisPerson() {
        String elsewhere = System.getProperty(PROPERTY, "");
        if (!elsewhere.isBlank()) {
            return Path.of(elsewhere);
        }
        return on(Machine.here());
    }

    /// The folder on a machine.
    static Path on(Machine machine) {
        if (machine.isWindows()) {
            return machine.folder("APPDATA")
                    .orElse(machine.home().resolve("AppData").resolve("Roaming"))
                    .resolve("Glossator");
        }
        if (machine.isMac()) {
            return machine.home()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("Glossator");
        }
        return machine.folder("XDG_CONFIG_HOME")
                .orElse(machine.home().resolve(".config"))
                .resolve("glossator");
    }
}
