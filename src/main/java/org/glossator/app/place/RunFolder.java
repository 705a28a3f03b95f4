package org.glossator.app.place;

import java.nio.file.Path;
import org.glossator.settings.Machine;
import org.glossator.settings.WindowsFolder;

/// Where starts of the program find each other.
public final class RunFolder {

    private RunFolder() {}

    /// The folder for what lasts as long as a person is logged in. It need not exist.
    public static Path on(Machine machine) {
        if (machine.isWindows()) {
            return WindowsFolder.on(machine).resolve("run");
        }
        if (machine.isMac()) {
            return CacheFolder.on(machine).resolve("run");
        }
        return machine.folder("XDG_RUNTIME_DIR")
                .map(folder -> folder.resolve("glossator"))
                .orElseGet(() -> StateFolder.on(machine).resolve("run"));
    }

    /// What tells this person's session from others on the machine: the screen that windows are shown on.
    public static String session(Machine machine) {
        return String.join(
                "|", machine.variable("WAYLAND_DISPLAY"), machine.variable("DISPLAY"), machine.variable("SESSIONNAME"));
    }
}
