package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import org.glossator.schema.Colour;

/// Draws arcs as lines with round corners, a head where they lead to and a dot where they come from; two paths for
/// each colour, kept and used again.
final class ArcPainter {

    private static final double CORNER = 4;
    private static final double HEAD = 3;
    private static final double DOT = 1.6;
    private static final double THIN = 1.2;
    private static final double THICK = 2.2;

    private final Group group = new Group();
    private final Map<Coat, Strokes> strokes = new TreeMap<>();

    /// How an end of an arc is drawn.
    enum End {
        HEAD,
        DOT
    }

    private record Coat(String colour, boolean strong) implements Comparable<Coat> {

        @Override
        public int compareTo(Coat other) {
            int byStrength = Boolean.compare(strong, other.strong);
            return byStrength != 0 ? byStrength : colour.compareTo(other.colour);
        }
    }

    private static final class Strokes {

        private final Path lines = new Path();
        private final Path ends = new Path();
        private final List<PathElement> line = new ArrayList<>();
        private final List<PathElement> end = new ArrayList<>();
    }

    ArcPainter() {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        group.setMouseTransparent(true);
    }

    Group group() {
        return group;
    }

    /// Collects an arc.
    ///
    /// @param strong whether it stands out from the others
    void add(Arc arc, Colour colour, boolean strong, End source, End target) {
        Strokes into = strokes.computeIfAbsent(new Coat(colour.hex(), strong), coat -> {
            Strokes fresh = new Strokes();
            fresh.lines.setFill(null);
            fresh.lines.setStroke(Color.web(coat.colour()));
            fresh.lines.setStrokeWidth(strong ? THICK : THIN);
            fresh.lines.setStrokeLineCap(StrokeLineCap.BUTT);
            fresh.ends.setStroke(null);
            fresh.ends.setFill(Color.web(coat.colour()));
            group.getChildren().addAll(fresh.lines, fresh.ends);
            return fresh;
        });
        line(arc.points(), into.line);
        end(arc.points().get(1), arc.points().getFirst(), source, into.end);
        end(arc.points().get(arc.points().size() - 2), arc.points().getLast(), target, into.end);
    }

    /// Shows what was collected, and nothing else.
    void show() {
        for (Strokes each : strokes.values()) {
            each.lines.getElements().setAll(each.line);
            each.ends.getElements().setAll(each.end);
            each.lines.setVisible(!each.line.isEmpty());
            each.ends.setVisible(!each.end.isEmpty());
            each.line.clear();
            each.end.clear();
        }
    }

    private static void line(List<Point2D> points, List<PathElement> into) {
        into.add(new MoveTo(points.getFirst().getX(), points.getFirst().getY()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D corner = points.get(i);
            Point2D in = near(corner, points.get(i - 1));
            Point2D out = near(corner, points.get(i + 1));
            into.add(new LineTo(in.getX(), in.getY()));
            into.add(new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
        }
        into.add(new LineTo(points.getLast().getX(), points.getLast().getY()));
    }

    /// Where the round of a corner begins, toward `other`.
    private static Point2D near(Point2D corner, Point2D other) {
        double distance = corner.distance(other);
        return distance == 0 ? corner : corner.interpolate(other, Math.min(CORNER, distance / 2) / distance);
    }

    private static void end(Point2D from, Point2D to, End end, List<PathElement> into) {
        switch (end) {
            case HEAD -> head(from, to, into);
            case DOT -> dot(to, into);
        }
    }

    private static void head(Point2D from, Point2D to, List<PathElement> into) {
        Point2D along = to.equals(from) ? new Point2D(0, 1) : to.subtract(from).normalize();
        Point2D across = new Point2D(-along.getY(), along.getX());
        Point2D foot = to.subtract(along.multiply(2 * HEAD));
        Point2D one = foot.add(across.multiply(HEAD));
        Point2D other = foot.subtract(across.multiply(HEAD));
        into.add(new MoveTo(to.getX(), to.getY()));
        into.add(new LineTo(one.getX(), one.getY()));
        into.add(new LineTo(other.getX(), other.getY()));
        into.add(new ClosePath());
    }

    private static void dot(Point2D at, List<PathElement> into) {
        into.add(new MoveTo(at.getX() - DOT, at.getY()));
        into.add(new ArcTo(DOT, DOT, 0, at.getX() + DOT, at.getY(), false, true));
        into.add(new ArcTo(DOT, DOT, 0, at.getX() - DOT, at.getY(), false, true));
        into.add(new ClosePath());
    }
}
