package org.glossator.settings;

/// How the window looks.
///
/// @param zoomPercent size of the documents' text, [#SMALLEST] to [#LARGEST]; values beyond are drawn in
/// @param lineSpacingPercent distance of the documents' lines, 100 to 300; values beyond are drawn in
public record Look(Appearance appearance, int zoomPercent, int lineSpacingPercent) {

    public static final int SMALLEST = 50;
    public static final int LARGEST = 300;
    public static final Look INITIAL = new Look(Appearance.SYSTEM, 100, 150);

    private static final int STEP = 10;

    public Look {
        zoomPercent = Math.clamp(zoomPercent, SMALLEST, LARGEST);
        lineSpacingPercent = Math.clamp(lineSpacingPercent, 100, 300);
    }

    public Look in(Appearance other) {
        return new Look(other, zoomPercent, lineSpacingPercent);
    }

    public Look zoomed(int percent) {
        return new Look(appearance, percent, lineSpacingPercent);
    }

    /// One step larger, or smaller if `steps` is negative.
    public Look zoomedBy(int steps) {
        return zoomed(zoomPercent + steps * STEP);
    }

    public Look spaced(int percent) {
        return new Look(appearance, zoomPercent, percent);
    }
}
