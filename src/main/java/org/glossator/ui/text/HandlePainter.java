package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeType;
import org.glossator.message.Message;

/// Paints the handles of the emphasised mark: a line along the edge with a knob beneath it, filled where the handle
/// is the grabbed one. The shapes are kept and used again.
final class HandlePainter {

    private static final double KNOB = 3.5;
    private static final double LINE = 1.5;

    private final Group group = new Group();
    private final Boxes lines = new Boxes();
    private final List<Circle> knobs = new ArrayList<>();
    private int used;

    HandlePainter() {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        group.getChildren().add(lines);
    }

    Group group() {
        return group;
    }

    /// Collects a handle that stands along `edge`, a box without width.
    void add(Lane lane, Handle handle, Rectangle2D edge, Painting painting) {
        Ink ink = Ink.of(lane.fragment().look().colour(), painting.paper());
        double zoom = painting.metrics().zoom();
        lines.setFill(ink.line());
        lines.add(
                edge.getMinX() - LINE * zoom / 2, Math.rint(edge.getMinY()), LINE * zoom, Math.rint(edge.getHeight()));
        Circle knob = next();
        knob.setCenterX(edge.getMinX());
        knob.setCenterY(edge.getMaxY() + KNOB * zoom);
        knob.setRadius(KNOB * zoom);
        knob.setStroke(ink.line());
        boolean grabbed = handle.equals(painting.accent().handles().grabbed());
        knob.setFill(
                grabbed ? ink.line() : Color.web(painting.paper().background().hex()));
        knob.setAccessibleText(Message.of(
                        handle.edge() == Edge.START ? "reading.handle-start" : "reading.handle-end",
                        lane.fragment().look().tag())
                .sentence());
    }

    /// Shows the handles collected, and no others.
    void show() {
        lines.show();
        for (int i = used; i < knobs.size(); i++) {
            knobs.get(i).setVisible(false);
        }
        used = 0;
    }

    private Circle next() {
        if (used == knobs.size()) {
            Circle knob = new Circle();
            knob.setManaged(false);
            knob.setStrokeWidth(LINE);
            knob.setStrokeType(StrokeType.INSIDE);
            knob.setAccessibleRole(AccessibleRole.THUMB);
            knobs.add(knob);
            group.getChildren().add(knob);
        }
        Circle knob = knobs.get(used++);
        knob.setVisible(true);
        return knob;
    }
}
