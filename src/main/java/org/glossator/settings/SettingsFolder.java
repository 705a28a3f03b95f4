package org.glossator.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// The folder on a system of this name, with these variables and home folder.
    static Path of(String system, Map<String, String> variables, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(variables, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Glossator");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Glossator");
        }
        return named(variables, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("glossator");
    }

    /// The folder that a variable names; one that is not absolute is to be ignored, says the XDG specification.
    static Optional<Path> named(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
