package org.glossator.settings;

/// How the window's own words and controls are drawn, as against the documents' text.
///
/// @param scalePercent their size, [#SMALLEST] to [#LARGEST]; values beyond are drawn in
/// @param motion whether they may move
public record Controls(int scalePercent, Motion motion) {

    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    public static final Controls INITIAL = new Controls(100, Motion.SYSTEM);

    public Controls {
        scalePercent = Math.clamp(scalePercent, SMALLEST, LARGEST);
    }

    public Controls scaled(int percent) {
        return new Controls(percent, motion);
    }

    public Controls moving(Motion other) {
        return new Controls(scalePercent, other);
    }
}
