package org.glossator.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where each system keeps what a program makes for a person and is not theirs to edit: backups, here.
public final class DataFolder {

    private DataFolder() {}

    /// The folder on this machine; the one of the settings where that was named. It need not exist.
    public static Path ofThisPerson() {
        String elsewhere = System.getProperty(SettingsFolder.PROPERTY, "");
        if (!elsewhere.isBlank()) {
            return Path.of(elsewhere).toAbsolutePath();
        }
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// Where backups are kept unless somebody wants them elsewhere.
    public static Path backups() {
        return ofThisPerson().resolve("backups");
    }

    /// The folder on a system of this name, with these variables and home folder.
    static Path of(String system, Map<String, String> variables, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return SettingsFolder.named(variables, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Glossator");
        }
        if (name.startsWith("mac")) {
            return SettingsFolder.of(system, variables, home);
        }
        return SettingsFolder.named(variables, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("glossator");
    }
}
