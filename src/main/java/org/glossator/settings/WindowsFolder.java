package org.glossator.settings;

import java.nio.file.Path;

/// Where Windows keeps what belongs to a person on one machine and is not carried to others.
public final class WindowsFolder {

    private WindowsFolder() {}

    /// The folder on a machine. It need not exist.
    public static Path on(Machine machine) {
        return machine.folder("LOCALAPPDATA")
                .orElse(machine.home().resolve("AppData").resolve("Local"))
                .resolve("Glossator");
    }
}
