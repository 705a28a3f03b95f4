package org.glossator.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Copies of projects that are made by themselves.
///
/// @param automatic whether any are made
/// @param kept how many of a project, [#FEWEST] to [#MOST]; values beyond are drawn in
/// @param folder where they are kept, null for the program's own place
public record Backups(boolean automatic, int kept, @Nullable Path folder) {

    public static final int FEWEST = 1;
    public static final int MOST = 100;
    public static final Backups INITIAL = new Backups(true, 7, null);

    public Backups {
        kept = Math.clamp(kept, FEWEST, MOST);
    }

    /// Where a person wants them, if they have said so.
    public Optional<Path> chosenFolder() {
        return Optional.ofNullable(folder);
    }

    public Backups made(boolean byThemselves) {
        return new Backups(byThemselves, kept, folder);
    }

    public Backups keeping(int number) {
        return new Backups(automatic, number, folder);
    }

    public Backups in(@Nullable Path other) {
        return new Backups(automatic, kept, other);
    }
}
