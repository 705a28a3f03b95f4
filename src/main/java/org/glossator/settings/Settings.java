package org.glossator.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one person has chosen, on this machine, for all projects.
///
/// @param person who they are
/// @param look how the window looks
/// @param window where the window stood last, null if it never was shown
/// @param places the projects and the folder used last
/// @param habits how they work
public record Settings(Person person, Look look, @Nullable WindowPlace window, Places places, Habits habits) {

    /// What everyone begins with. The annotator is called as their account is.
    public static Settings initial() {
        return new Settings(Person.initial(), Look.INITIAL, null, Places.NONE, Habits.INITIAL);
    }

    /// Everything chosen as everyone begins with it. Who they are, where the window stands and where they have been
    /// stays.
    public Settings asAtTheBeginning() {
        return new Settings(person.speaking(""), Look.INITIAL, window, places, Habits.INITIAL);
    }

    /// The name under which they annotate, never blank.
    public String annotator() {
        return person.annotator();
    }

    /// The language they want, a tag of BCP 47; empty for the system's own.
    public String language() {
        return person.language();
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
        return new Settings(person, look, window, places, other);
    }

    public Settings withAnnotator(String other) {
        return new Settings(person.named(other), look, window, places, habits);
    }

    public Settings withLanguage(String other) {
        return new Settings(person.speaking(other), look, window, places, habits);
    }

    public Settings withLook(Look other) {
        return new Settings(person, other, window, places, habits);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(person, look, other, places, habits);
    }

    public Settings withPlaces(Places other) {
        return new Settings(person, look, window, other, habits);
    }

    public Settings withKeys(Map<String, List<String>> other) {
        return new Settings(person, look, window, places, habits.withKeys(other));
    }
}
