package org.glossator.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeType;
import org.glossator.schema.Colour;

/// Paints the tints and underlines of a paragraph's marks: one path for each colour of a level, kept and used again.
/// Outer tints lie beneath inner ones.
final class MarkPainter {

    /// How thick the outline of the mark under the mouse is.
    private static final double HOVER_OUTLINE = 0.5;

    private final Group tints = group();
    private final Group underlines = group();
    private final Map<Coat, Boxes> tintOf = new TreeMap<>();
    private final Map<Coat, Boxes> underlineOf = new TreeMap<>();

    /// What is painted in one go.
    private record Coat(int level, Colour colour, Accent.Stance stance) implements Comparable<Coat> {

        private static final Comparator<Coat> ORDER = Comparator.comparingInt(Coat::level)
                .reversed()
                .thenComparing(Coat::stance)
                .thenComparing(coat -> coat.colour().hex());

        @Override
        public int compareTo(Coat other) {
            return ORDER.compare(this, other);
        }
    }

    /// What is painted behind a selection.
    Group tints() {
        return tints;
    }

    /// What is painted before a selection.
    Group underlines() {
        return underlines;
    }

    /// Collects the boxes of a mark.
    void add(Lane lane, List<Rectangle2D> boxes, Painting painting) {
        Coat coat = new Coat(lane.level(), lane.fragment().look().colour(), painting.stance(lane));
        Boxes tint = boxesOf(coat, tintOf, tints);
        Boxes underline = boxesOf(coat, underlineOf, underlines);
        double top = painting.metrics().underlineTop(lane.level(), lane.depth());
        double thickness = painting.metrics().underlineThickness(lane.depth());
        for (Rectangle2D box : boxes) {
            double bottom = Math.rint(box.getMinY()) + Math.rint(box.getHeight());
            tint.add(box);
            underline.add(box.getMinX(), bottom + top, box.getWidth(), thickness);
        }
    }

    /// Shows what was collected, and nothing else.
    void show(Paper paper) {
        show(tintOf, coat -> {
            Ink ink = Ink.of(coat.colour(), paper);
            return coat.stance() == Accent.Stance.STRONG ? ink.strongTint() : ink.tint();
        });
        show(underlineOf, coat -> Ink.of(coat.colour(), paper).line());
        tintOf.forEach((coat, boxes) -> {
            boolean outlined = coat.stance() != Accent.Stance.PLAIN;
            boxes.setStroke(outlined ? Ink.of(coat.colour(), paper).line() : null);
            boxes.setStrokeWidth(coat.stance() == Accent.Stance.HOVERED ? HOVER_OUTLINE : 1);
        });
    }

    private static void show(Map<Coat, Boxes> coats, Function<Coat, Color> fill) {
        coats.forEach((coat, boxes) -> {
            boxes.setFill(fill.apply(coat));
            boxes.show();
        });
    }

    private static Boxes boxesOf(Coat coat, Map<Coat, Boxes> known, Group group) {
        Boxes boxes = known.get(coat);
        if (boxes == null) {
            boxes = new Boxes();
            boxes.setStrokeType(StrokeType.OUTSIDE);
            known.put(coat, boxes);
            group.getChildren().setAll(known.values());
        }
        return boxes;
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }
}
