package org.glossator.app.place;

import java.nio.file.Path;
import org.glossator.settings.Machine;
import org.glossator.settings.WindowsFolder;

/// Where the log is, as each system has it.
public final class LogFolder {

    /// Names another folder, as tests and portable copies want.
    public static final String PROPERTY = "glossator.logs";

    private LogFolder() {}

    /// The folder on this machine. It need not exist.
    public static Path ofThisPerson() {
        String elsewhere = System.getProperty(PROPERTY, "");
        return elsewhere.isBlank()
                ? on(Machine.here())
                : Path.of(elsewhere).toAbsolutePath().normalize();
    }

    static Path on(Machine machine) {
        if (machine.isWindows()) {
            return WindowsFolder.on(machine).resolve("Logs");
        }
        if (machine.isMac()) {
            return machine.home().resolve("Library").resolve("Logs").resolve("Glossator");
        }
        return StateFolder.on(machine).resolve("logs");
    }
}
