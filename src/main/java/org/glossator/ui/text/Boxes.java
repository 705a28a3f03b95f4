package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/// One path of filled boxes: many boxes of a colour cost one node. Overlapping boxes are filled once.
final class Boxes extends Path {

    private final List<PathElement> collected = new ArrayList<>();

    Boxes() {
        setManaged(false);
        setStroke(null);
    }

    /// Adds a box to those shown next, its upper and lower edge on whole pixels.
    void add(Rectangle2D box) {
        add(box.getMinX(), Math.rint(box.getMinY()), box.getWidth(), Math.rint(box.getHeight()));
    }

    /// Adds a box to those shown next.
    void add(double x, double y, double width, double height) {
        collected.add(new MoveTo(x, y));
        collected.add(new HLineTo(x + width));
        collected.add(new VLineTo(y + height));
        collected.add(new HLineTo(x));
        collected.add(new ClosePath());
    }

    /// Whether nothing has been added since the last time.
    boolean isEmpty() {
        return collected.isEmpty();
    }

    /// Shows the boxes added since the last time, and no others.
    void show() {
        getElements().setAll(collected);
        setVisible(!collected.isEmpty());
        collected.clear();
    }
}
