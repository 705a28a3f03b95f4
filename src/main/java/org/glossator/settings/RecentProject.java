package org.glossator.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A project that was open lately, as it stood when it was closed.
///
/// @param file where it is, absolute
/// @param done how many of its documents this annotator had done
/// @param total how many documents it had
public record RecentProject(Path file, String name, Instant lastOpened, int done, int total) {

    public RecentProject {
        file = file.toAbsolutePath().normalize();
        if (done < 0 || total < done) {
            throw new IllegalArgumentException(done + " of " + total + " documents cannot be done");
        }
    }
}
