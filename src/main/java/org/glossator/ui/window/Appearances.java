package org.glossator.ui.window;

import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.util.Subscription;
import org.glossator.settings.Appearance;
import org.glossator.settings.Controls;
import org.glossator.ui.Preferences;
import org.glossator.ui.theme.SystemLook;
import org.glossator.ui.theme.Theme;
import org.glossator.ui.theme.ThemeSwitch;

/// Keeps theme, size and motion as the person wants them, or as the system has them if they want that.
final class Appearances {

    private final Preferences preferences;
    private final ThemeSwitch themes;
    private final Subscription system;

    Appearances(Preferences preferences) {
        this.preferences = preferences;
        this.themes = new ThemeSwitch(wanted());
        system = followed();
    }

    private Subscription followed() {
        Platform.Preferences preferred = Platform.getPreferences();
        MapChangeListener<String, Object> listener = _ -> follow();
        preferred.addListener(listener);
        return Subscription.combine(
                preferences.settingsProperty().subscribe(this::follow),
                preferred.colorSchemeProperty().subscribe(this::follow),
                () -> preferred.removeListener(listener));
    }

    /// Follows nobody any more; the system, which outlives the window, would hold all of it.
    void close() {
        system.unsubscribe();
    }

    ThemeSwitch themes() {
        return themes;
    }

    /// From light to dark and back, from now on.
    void toggle() {
        Appearance other = themes.theme().isDark() ? Appearance.LIGHT : Appearance.DARK;
        preferences.updateLook(look -> look.in(other));
    }

    private void follow() {
        themes.themeProperty().set(wanted());
        Controls controls = preferences.settings().look().controls();
        themes.scaleProperty().set(controls.scalePercent());
        themes.stillProperty()
                .set(
                        switch (controls.motion()) {
                            case SYSTEM -> Platform.getPreferences().isReducedMotion();
                            case FULL -> false;
                            case REDUCED -> true;
                        });
    }

    private Theme wanted() {
        Platform.Preferences system = Platform.getPreferences();
        return switch (preferences.settings().look().appearance()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> SystemLook.theme(system.getColorScheme(), system);
        };
    }
}
