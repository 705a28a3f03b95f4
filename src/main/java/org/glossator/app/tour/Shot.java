package org.glossator.app.tour;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What a picture is of: a part of a scene. FX thread only.
///
/// @param area in pixels of the scene
record Shot(Scene scene, Rectangle2D area) {

    private static final double AIR = 10;

    /// All of the scene.
    static Shot of(Scene scene) {
        return new Shot(scene, new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
    }

    /// One node, with a little of what surrounds it.
    static Shot of(Node node) {
        return of(node, Double.MAX_VALUE);
    }

    /// The upper part of one node.
    static Shot of(Node node, double height) {
        Scene scene = node.getScene();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, Math.rint(bounds.getMinX() - AIR));
        double top = Math.max(0, Math.rint(bounds.getMinY() - AIR));
        double right = Math.min(scene.getWidth(), bounds.getMaxX() + AIR);
        double bottom = Math.min(scene.getHeight(), bounds.getMaxY() + AIR);
        return new Shot(
                scene, new Rectangle2D(left, top, Math.rint(right - left), Math.rint(Math.min(height, bottom - top))));
    }
}
