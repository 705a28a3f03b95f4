package org.glossator.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;

/// A look of the whole window: the controls' style sheet, and our palette over it.
public enum Theme {
    LIGHT("light", false),
    DARK("dark", true),
    HIGH_CONTRAST("high-contrast", true);

    private static final String FOLDER = "/glossator/css/";

    private final String palette;
    private final boolean dark;

    Theme(String palette, boolean dark) {
        this.palette = palette;
        this.dark = dark;
    }

    /// Whether light words stand on a dark ground.
    public boolean isDark() {
        return dark;
    }

    /// Our style sheets, to be added to a scene in this order: the palette gives the names that the other uses.
    List<String> styleSheets() {
        return List.of(styleSheet(palette), styleSheet("glossator"));
    }

    /// The style sheet of the controls beneath ours.
    String controls() {
        return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    private static String styleSheet(String name) {
        return Theme.class.getResource(FOLDER + name + ".css").toExternalForm();
    }
}
