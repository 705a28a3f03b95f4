package org.glossator.ui.text;

import org.glossator.schema.Colour;

/// What the text stands on, as far as the colours of marks depend on it. Must go with the style sheet in force.
///
/// @param background the colour behind the text, `-gl-text-bg` in style sheets
/// @param tint how opaque the tint behind a mark is, from 0 to 1
/// @param strongTint how opaque it is behind the emphasised mark
public record Paper(Colour background, double tint, double strongTint) {

    public static final Paper LIGHT = new Paper(new Colour("#FFFFFF"), 0.16, 0.32);
    public static final Paper DARK = new Paper(new Colour("#1B1E24"), 0.30, 0.52);
}
