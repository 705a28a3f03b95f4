package org.glossator.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.glossator.project.StoreException;

/// The project files that this program has open for writing, so that a second window learns of the first without
/// touching the lock file: on POSIX, closing any handle on a file gives up every lock the process has on it.
final class OpenFiles {

    private final Map<Path, Holder> held = new HashMap<>();

    /// Notes that this program writes to the file.
    ///
    /// @throws StoreException if it does so already
    synchronized void hold(Failures failures) throws StoreException {
        Holder holder = held.putIfAbsent(failures.file(), Holder.me());
        if (holder != null) {
            throw failures.held(holder);
        }
    }

    synchronized void release(Failures failures) {
        held.remove(failures.file());
    }
}
