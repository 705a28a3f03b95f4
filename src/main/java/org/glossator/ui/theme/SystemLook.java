package org.glossator.ui.theme;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;

/// What the system around the window says of how windows are to look.
public final class SystemLook {

    /// Windows’ contrast themes.
    private static final String CONTRAST = "Windows.SPI.HighContrast";

    /// The name of the desktop's theme; those of high contrast are called so, with or without a hyphen.
    private static final String THEME_NAME = "GTK.theme_name";

    private static final String CONTRAST_THEME = "highcontrast";

    private SystemLook() {}

    /// The theme that is nearest to it: high contrast goes before light and dark.
    ///
    /// @param preferences what JavaFX knows of the system, as `Platform.getPreferences()`
    public static Theme theme(ColorScheme colours, Map<String, Object> preferences) {
        return isContrast(preferences) ? Theme.HIGH_CONTRAST : colours == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean isContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get(CONTRAST))
                || (preferences.get(THEME_NAME) instanceof String name
                        && name.toLowerCase(Locale.ROOT).replace("-", "").startsWith(CONTRAST_THEME));
    }
}
