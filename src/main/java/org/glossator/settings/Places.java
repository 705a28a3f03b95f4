package org.glossator.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a person has been lately.
///
/// @param recent projects, the one opened last first, each file once, at most [#KEPT]
/// @param lastFolder where a file was chosen last, null if none was
public record Places(List<RecentProject> recent, @Nullable Path lastFolder) {

    public static final int KEPT = 12;
    public static final Places NONE = new Places(List.of(), null);

    public Places {
        recent = recent.stream().limit(KEPT).toList();
    }

    /// Where a file chooser should begin.
    public Optional<Path> folder() {
        return Optional.ofNullable(lastFolder);
    }

    /// With `project` first, in place of what was known of its file.
    public Places opened(RecentProject project) {
        List<RecentProject> all = new ArrayList<>(without(project.file()).recent);
        all.addFirst(project);
        return new Places(all, lastFolder);
    }

    /// With `project` in the place of what was known of its file; as it is if that is not among the recent ones.
    public Places updated(RecentProject project) {
        return new Places(
                recent.stream()
                        .map(known -> known.file().equals(project.file()) ? project : known)
                        .toList(),
                lastFolder);
    }

    public Places without(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Places(
                recent.stream().filter(known -> !known.file().equals(absolute)).toList(), lastFolder);
    }

    public Places in(Path folder) {
        return new Places(recent, folder);
    }
}
