package org.glossator.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one person has chosen, on this machine, for all projects.
///
/// @param annotator the name under which they annotate, never blank
/// @param look how the window looks
/// @param window where the window stood last, null if it never was shown
/// @param places the projects and the folder used last
/// @param keys the keys chosen for commands, by command id, as `Ctrl+Z` and the like
public record Settings(
        String annotator, Look look, @Nullable WindowPlace window, Places places, Map<String, List<String>> keys) {

    public Settings {
        if (annotator.isBlank()) {
            throw new IllegalArgumentException("An annotator needs a name");
        }
        keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /// What everyone begins with. The annotator is called as their account is.
    public static Settings initial() {
        String account = System.getProperty("user.name", "").strip();
        return new Settings(account.isEmpty() ? "annotator" : account, Look.INITIAL, null, Places.NONE, Map.of());
    }

    /// Where the window stood last.
    public Optional<WindowPlace> windowPlace() {
        return Optional.ofNullable(window);
    }

    public Settings withAnnotator(String other) {
        return new Settings(other, look, window, places, keys);
    }

    public Settings withLook(Look other) {
        return new Settings(annotator, other, window, places, keys);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(annotator, look, other, places, keys);
    }

    public Settings withPlaces(Places other) {
        return new Settings(annotator, look, window, other, keys);
    }

    public Settings withKeys(Map<String, List<String>> other) {
        return new Settings(annotator, look, window, places, other);
    }
}
