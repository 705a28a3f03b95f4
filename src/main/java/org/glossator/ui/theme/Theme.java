package org.glossator.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A look of the whole window: the controls' style sheet, and our palette over it.
public enum Theme {
    LIGHT("light", false),
    DARK("dark", true),
    HIGH_CONTRAST("high-contrast", true);

    private static final String FOLDER = "/glossator/css/";

    /// What all themes share.
    private static final List<String> SHARED = List.of(
            "glossator",
            "annotate",
            "documents",
            "marking",
            "relations",
            "matches",
            "guide",
            "assigning",
            "editor",
            "importing",
            "exporting",
            "merging",
            "review",
            "keys",
            "look",
            "palette",
            "settings",
            "steps",
            "markdown",
            "help",
            "focus");

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

    /// Our style sheets, to be added to a scene in this order. In what is installed they are a single one that says
    /// all, since JavaFX asks each sheet about each control.
    List<String> styleSheets() {
        return Optional.ofNullable(Theme.class.getResource(FOLDER + whole()))
                .map(sheet -> List.of(sheet.toExternalForm()))
                .orElseGet(() ->
                        parts().stream().map(part -> address(FOLDER + part)).toList());
    }

    /// The files that our style sheets are written in, in order: the palette gives the names that the others use, and a
    /// later one prevails over an earlier one.
    public List<String> parts() {
        return Stream.concat(Stream.of(palette), SHARED.stream())
                .map(name -> name + ".css")
                .toList();
    }

    /// The file that says all that the [parts][#parts()] say, if there is one.
    public String whole() {
        return "whole-" + palette + ".css";
    }

    /// The style sheet of the controls beneath ours.
    String controls() {
        var primer = dark ? new PrimerDark() : new PrimerLight();
        return address(primer.getUserAgentStylesheet());
    }

    private static String address(String path) {
        return Theme.class.getResource(path).toExternalForm();
    }
}
