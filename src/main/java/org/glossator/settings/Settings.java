package org.glossator.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one person has chosen, on this machine, for all projects.
///
/// @param annotator the name under which they annotate, never blank
/// @param look how the window looks
/// @param window where the window stood last, null if it never was shown
/// @param places the projects and the folder used last
/// @param habits how they work
public record Settings(
        String annotator, Look look, @Nullable WindowPlace window, Places places, Habits habits) {

    public Settings {
        if (annotator.isBlank()) {
            throw new IllegalArgumentException("An annotator needs a name");
        }
    }

    /// What everyone begins with. The annotator is called as their account is.
    public static Settings initial() {
        String account = System.getProperty("user.name", "").strip();
        return new Settings(account.isEmpty() ? "annotator" : account, Look.INITIAL, null, Places.NONE, Habits.INITIAL);
    }

    /// Where the window stood last.
    public Optional<WindowPlace> windowPlace() {
        return Optional.ofNullable(window);
    }

    /// The keys chosen for commands.
    public Map<String, List<String>> keys() {
        return habits.keys();
    }

    public Settings withHabits(Habits other) {
        return new Settings(annotator, look, window, places, other);
    }

    public Settings withAnnotator(String other) {
        return new Settings(other, look, window, places, habits);
    }

    public Settings withLook(Look other) {
        return new Settings(annotator, other, window, places, habits);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(annotator, look, other, places, habits);
    }

    public Settings withPlaces(Places other) {
        return new Settings(annotator, look, window, other, habits);
    }

    public Settings withKeys(Map<String, List<String>> other) {
        return new Settings(annotator, look, window, places, habits.withKeys(other));
    }
}
