package org.glossator.ui.text;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.glossator.annotation.RelationId;

/// A relation as it is drawn: a line with corners from its source to its target, or to the edge of the view where one
/// of them is scrolled away.
///
/// @param relation which one
/// @param points the corners, the source's end first
/// @param label where its words stand; empty where there is no room for them
record Arc(RelationId relation, List<Point2D> points, Optional<Rectangle2D> label) {

    Arc {
        points = List.copyOf(points);
    }
}
