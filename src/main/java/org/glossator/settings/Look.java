package org.glossator.settings;

import java.util.function.UnaryOperator;

/// How the window looks.
///
/// @param zoomPercent size of the documents' text, [#SMALLEST] to [#LARGEST]; values beyond are drawn in
/// @param lineSpacingPercent distance of the documents' lines, 100 to 300; values beyond are drawn in
/// @param reading how the documents' text is set beside that
public record Look(Appearance appearance, int zoomPercent, int lineSpacingPercent, Reading reading) {

    public static final int SMALLEST = 50;
    public static final int LARGEST = 300;
    public static final Look INITIAL = new Look(Appearance.SYSTEM, 100, 150, Reading.INITIAL);

    private static final int STEP = 10;

    public Look {
        zoomPercent = Math.clamp(zoomPercent, SMALLEST, LARGEST);
        lineSpacingPercent = Math.clamp(lineSpacingPercent, 100, 300);
    }

    public Look in(Appearance other) {
        return new Look(other, zoomPercent, lineSpacingPercent, reading);
    }

    public Look zoomed(int percent) {
        return new Look(appearance, percent, lineSpacingPercent, reading);
    }

    /// One step larger, or smaller if `steps` is negative.
    public Look zoomedBy(int steps) {
        return zoomed(zoomPercent + steps * STEP);
    }

    public Look spaced(int percent) {
        return new Look(appearance, zoomPercent, percent, reading);
    }

    /// Changes how the text is set.
    public Look reading(UnaryOperator<Reading> change) {
        return new Look(appearance, zoomPercent, lineSpacingPercent, change.apply(reading));
    }
}
