package org.glossator.settings;

/// Where a window stands, in the screen's own units; while it is maximised, where it would stand otherwise.
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    public WindowPlace {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException(
                    "A window cannot stand at " + x + ", " + y + ", " + width + "×" + height);
        }
    }
}
