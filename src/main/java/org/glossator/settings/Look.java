package org.glossator.settings;

import java.util.function.UnaryOperator;

/// How the window looks.
///
/// @param zoomPercent size of the documents' text, [#SMALLEST] to [#LARGEST]; values beyond are drawn in
/// @param lineSpacingPercent distance of the documents' lines, 100 to 300; values beyond are drawn in
/// @param reading how the documents' text is set beside that
/// @param controls how everything but the documents' text is drawn
public record Look(Appearance appearance, int zoomPercent, int lineSpacingPercent, Reading reading, Controls controls) {

    public static final int SMALLEST = 50;
    public static final int LARGEST = 300;
    public static final Look INITIAL = new Look(Appearance.SYSTEM, 100, 150, Reading.INITIAL, Controls.INITIAL);

    private static final int STEP = 10;

    public Look {
        zoomPercent = Math.clamp(zoomPercent, SMALLEST, LARGEST);
        lineSpacingPercent = Math.clamp(lineSpacingPercent, 100, 300);
    }

    public Look in(Appearance other) {
        return new Look(other, zoomPercent, lineSpacingPercent, reading, controls);
    }

    public Look zoomed(int percent) {
        return new Look(appearance, percent, lineSpacingPercent, reading, controls);
    }

    /// One step larger, or smaller if `steps` is negative.
    public Look zoomedBy(int steps) {
        return zoomed(zoomPercent + steps * STEP);
    }

    public Look spaced(int percent) {
        return new Look(appearance, zoomPercent, percent, reading, controls);
    }

    /// Changes how the text is set.
    public Look reading(UnaryOperator<Reading> change) {
        return new Look(appearance, zoomPercent, lineSpacingPercent, change.apply(reading), controls);
    }

    /// Changes how everything else is drawn.
    public Look controls(UnaryOperator<Controls> change) {
        return new Look(appearance, zoomPercent, lineSpacingPercent, reading, change.apply(controls));
    }
}
