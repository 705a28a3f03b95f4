package org.glossator.app.place;

import java.nio.file.Path;

/// Where Windows keeps what belongs to a person on one machine and is not carried to others.
final class WindowsFolder {

    private WindowsFolder() {}

    static Path on(Machine machine) {
        return machine.folder("LOCALAPPDATA")
                .orElse(machine.home().resolve("AppData").resolve("Local"))
                .resolve("Glossator");
    }
}
