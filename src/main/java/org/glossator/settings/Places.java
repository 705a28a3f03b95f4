package org.glossator.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a person has been lately, and how they left it.
///
/// @param recent projects, the one opened last first, each file once, at most [#KEPT]
/// @param lastFolder where a file was chosen last, null if none was
/// @param visits how each project was left, by the copy of the project it is; at most [#KEPT_VISITS], the last ones
/// @param panes how the panes beside the text stand
public record Places(List<RecentProject> recent, @Nullable Path lastFolder, Map<String, Visit> visits, Panes panes) {

    public static final int KEPT = 12;
    public static final int KEPT_VISITS = 60;
    public static final Places NONE = new Places(List.of(), null, Map.of(), Panes.INITIAL);

    public Places {
        recent = recent.stream().limit(KEPT).toList();
        visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
    }

    /// Where a file chooser should begin.
    public Optional<Path> folder() {
        return Optional.ofNullable(lastFolder);
    }

    /// With `project` first, in place of what was known of its file.
    public Places opened(RecentProject project) {
        List<RecentProject> all = new ArrayList<>(without(project.file()).recent);
        all.addFirst(project);
        return new Places(all, lastFolder, visits, panes);
    }

    /// With `project` in the place of what was known of its file; as it is if that is not among the recent ones.
    public Places updated(RecentProject project) {
        return new Places(
                recent.stream()
                        .map(known -> known.file().equals(project.file()) ? project : known)
                        .toList(),
                lastFolder,
                visits,
                panes);
    }

    /// With the projects of `theirs` that were not known `before`: those that another window has opened meanwhile.
    Places joined(Places before, Places theirs) {
        Set<Path> known = Stream.concat(before.recent.stream(), recent.stream())
                .map(RecentProject::file)
                .collect(Collectors.toSet());
        List<RecentProject> all = Stream.concat(
                        recent.stream(), theirs.recent.stream().filter(project -> !known.contains(project.file())))
                .sorted(Comparator.comparing(RecentProject::lastOpened).reversed())
                .toList();
        return new Places(all, lastFolder, visits, panes);
    }

    public Places without(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Places(
                recent.stream().filter(known -> !known.file().equals(absolute)).toList(), lastFolder, visits, panes);
    }

    public Places in(Path folder) {
        return new Places(recent, folder, visits, panes);
    }

    /// How the project of this copy was left.
    public Visit visit(String project) {
        return visits.getOrDefault(project, Visit.NONE);
    }

    /// With `visit` as the last one.
    public Places visited(String project, Visit visit) {
        Map<String, Visit> now = new LinkedHashMap<>(visits);
        now.remove(project);
        now.put(project, visit);
        while (now.size() > KEPT_VISITS) {
            now.remove(now.keySet().iterator().next());
        }
        return new Places(recent, lastFolder, now, panes);
    }

    public Places withPanes(Panes other) {
        return new Places(recent, lastFolder, visits, other);
    }
}
