package org.glossator.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.glossator.settings.Appearance;
import org.glossator.ui.Preferences;
import org.glossator.ui.theme.Theme;
import org.glossator.ui.theme.ThemeSwitch;

/// Keeps the theme as the person wants it, or as the system has it if they want that.
final class Appearances {

    private final Preferences preferences;
    private final ThemeSwitch themes;

    Appearances(Preferences preferences) {
        this.preferences = preferences;
        this.themes = new ThemeSwitch(wanted());
        preferences.settingsProperty().subscribe(() -> themes.themeProperty().set(wanted()));
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(() -> themes.themeProperty().set(wanted()));
    }

    ThemeSwitch themes() {
        return themes;
    }

    /// From light to dark and back, from now on.
    void toggle() {
        Appearance other = themes.theme().isDark() ? Appearance.LIGHT : Appearance.DARK;
        preferences.updateLook(look -> look.in(other));
    }

    private Theme wanted() {
        return switch (preferences.settings().look().appearance()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }
}
