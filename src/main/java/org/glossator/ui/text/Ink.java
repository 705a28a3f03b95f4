package org.glossator.ui.text;

import javafx.scene.paint.Color;
import org.glossator.schema.Colour;

/// The colours in which the marks of one label are drawn on some paper. The tints are opaque, so that what is nested
/// shows its own colour and no mixture.
///
/// @param line of underline, tag and outline: readable on the paper
/// @param tint behind the words
/// @param strongTint behind the words of the emphasised mark
record Ink(Color line, Color tint, Color strongTint) {

    static Ink of(Colour colour, Paper paper) {
        Color background = Color.web(paper.background().hex());
        Color full = Color.web(colour.hex());
        return new Ink(
                Color.web(Contrast.readable(colour, paper.background()).hex()),
                background.interpolate(full, paper.tint()),
                background.interpolate(full, paper.strongTint()));
    }
}
