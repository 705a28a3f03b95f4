package org.glossator.app.place;

import java.nio.file.Path;
import org.glossator.settings.Machine;
import org.glossator.settings.WindowsFolder;

/// Where each system has what can be thrown away and made again.
public final class CacheFolder {

    private CacheFolder() {}

    /// The folder on a machine. It need not exist.
    public static Path on(Machine machine) {
        if (machine.isWindows()) {
            return WindowsFolder.on(machine).resolve("Cache");
        }
        if (machine.isMac()) {
            return machine.home().resolve("Library").resolve("Caches").resolve("Glossator");
        }
        return machine.folder("XDG_CACHE_HOME")
                .orElse(machine.home().resolve(".cache"))
                .resolve("glossator");
    }
}
