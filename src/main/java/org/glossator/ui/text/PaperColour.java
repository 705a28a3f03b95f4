package org.glossator.ui.text;

import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.glossator.schema.Colour;
import org.jspecify.annotations.Nullable;

/// What the text stands on, read off what the style sheet in force has painted there: so the marks follow every theme,
/// and a theme says its colours once.
public final class PaperColour {

    private static final double DIM = 0.02;

    private PaperColour() {}

    /// The paper of a pane with this background; the light one where the pane has no colour yet.
    public static Paper of(@Nullable Background background) {
        if (background == null
                || background.isEmpty()
                || !(background.getFills().getFirst().getFill() instanceof Color colour)) {
            return Paper.LIGHT;
        }
        double light = colour.getBrightness();
        Paper like = light > 0.5 ? Paper.LIGHT : Paper.DARK;
        boolean black = light < DIM;
        return new Paper(
                hex(colour),
                black ? 1.5 * like.tint() : like.tint(),
                black ? 1.3 * like.strongTint() : like.strongTint());
    }

    private static Colour hex(Color colour) {
        return new Colour("#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255)));
    }
}
