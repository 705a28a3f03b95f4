package org.glossator.ui.annotate.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where a card stands that must not cover what it is about. A pure function of measures, in pixels.
public final class Placement {

    private static final double GAP = 8;
    private static final double LEAST_HEIGHT = 150;

    private Placement() {}

    /// The place of a card of this size in `room`: below `about`, or above it, or at its side, or lower where
    /// it then fits; in the far corner where what it is about fills all.
    ///
    /// @param fromRight whether it is ranged with the right edge of what it is about, as for right-to-left
    ///     words
    public static Bounds beside(Bounds about, double width, double height, Bounds room, boolean fromRight) {
        double wide = Math.min(width, room.getWidth());
        double x =
                Math.clamp(fromRight ? about.getMaxX() - wide : about.getMinX(), room.getMinX(), room.getMaxX() - wide);
        double below = room.getMaxY() - about.getMaxY() - GAP;
        double above = about.getMinY() - GAP - room.getMinY();
        double tall = Math.min(height, Math.max(below, above));
        if (tall >= Math.min(height, LEAST_HEIGHT)) {
            boolean goesBelow = below >= tall && (below >= height || below >= above);
            double y = goesBelow ? about.getMaxY() + GAP : about.getMinY() - GAP - tall;
            return new BoundingBox(x, y, wide, tall);
        }
        return atSide(about, wide, Math.min(height, room.getHeight()), room);
    }

    private static Bounds atSide(Bounds about, double width, double height, Bounds room) {
        boolean fitsRight = about.getMaxX() + GAP + width <= room.getMaxX();
        boolean fitsLeft = about.getMinX() - GAP - width >= room.getMinX();
        double x =
                fitsRight ? about.getMaxX() + GAP : fitsLeft ? about.getMinX() - GAP - width : room.getMaxX() - width;
        double y = fitsRight || fitsLeft
                ? Math.clamp(about.getMinY(), room.getMinY(), room.getMaxY() - height)
                : room.getMaxY() - height;
        return new BoundingBox(x, y, width, height);
    }
}
