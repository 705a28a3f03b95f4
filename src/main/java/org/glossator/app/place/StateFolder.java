package org.glossator.app.place;

import java.nio.file.Path;
import org.glossator.settings.Machine;

/// Where a Linux keeps what a program notes about itself, by the XDG base directory specification.
final class StateFolder {

    private StateFolder() {}

    static Path on(Machine machine) {
        return machine.folder("XDG_STATE_HOME")
                .orElse(machine.home().resolve(".local").resolve("state"))
                .resolve("glossator");
    }
}
