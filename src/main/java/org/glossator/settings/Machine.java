package org.glossator.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the places of files depend on.
///
/// @param system its name, as the property `os.name` says it
/// @param variables the environment
/// @param home the person's home folder
public record Machine(String system, Map<String, String> variables, Path home) {

    public Machine {
        variables = Map.copyOf(variables);
    }

    /// This machine, and who is at it.
    public static Machine here() {
        return new Machine(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    public boolean isWindows() {
        return begins("windows");
    }

    public boolean isMac() {
        return begins("mac");
    }

    /// What a variable says, empty if it is not set.
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /// The folder that a variable names; one that is not absolute is to be ignored, says the XDG specification.
    public Optional<Path> folder(String variable) {
        return Optional.of(variable(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    private boolean begins(String name) {
        return system.toLowerCase(Locale.ROOT).startsWith(name);
    }
}
