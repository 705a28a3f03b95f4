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

    private static final double DASH = 4;
    private static final double DASH_GAP = 3;

    /// How far a frame stands off what it is about.
    private static final double FRAME_GAP = 2;

    private static final Colour FRAME = new Colour("#D97706");

    private final Group tints = group();
    private final Group underlines = group();
    private final Group frames = group();
    private final Boxes disputed = new Boxes();
    private final Map<Coat, Boxes> tintOf = new TreeMap<>();
    private final Map<Coat, Boxes> underlineOf = new TreeMap<>();

    MarkPainter() {
        disputed.setVisible(false);
    }

    /// What is painted in one go.
    private record Coat(int level, Look look, Accent.Stance stance) implements Comparable<Coat> {

        private static final Comparator<Coat> ORDER = Comparator.comparingInt(Coat::level)
                .reversed()
                .thenComparing(Coat::stance)
                .thenComparing(coat -> coat.look().quiet())
                .thenComparing(coat -> coat.look().colour().hex());

        /// Marks that differ in nothing but their tags are painted in one go.
        static Coat of(Lane lane, Painting painting) {
            Look look = lane.fragment().look();
            return new Coat(lane.level(), new Look(look.colour(), "", look.quiet()), painting.stance(lane));
        }

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

    /// What is painted before everything else: frames around what is disputed.
    Group frames() {
        return frames;
    }

    /// Collects the boxes of a mark.
    void add(Lane lane, List<Rectangle2D> boxes, Painting painting) {
        Coat coat = Coat.of(lane, painting);
        Boxes tint = boxesOf(coat, tintOf, tints);
        Boxes underline = boxesOf(coat, underlineOf, underlines);
        double top = painting.metrics().underlineTop(lane.level(), lane.depth());
        double thickness = painting.metrics().underlineThickness(lane.depth());
        for (Rectangle2D box : boxes) {
            double bottom = Math.rint(box.getMinY()) + Math.rint(box.getHeight());
            tint.add(box);
            if (coat.look().quiet()) {
                dashes(underline, box, bottom + top, thickness);
            } else {
                underline.add(box.getMinX(), bottom + top, box.getWidth(), thickness);
            }
            if (lane.fragment().look().disputed()) {
                double upper = Math.rint(box.getMinY()) - FRAME_GAP;
                disputed.add(
                        box.getMinX() - 1, upper, box.getWidth() + 2, bottom + top + thickness + FRAME_GAP - upper);
            }
        }
    }

    private static void dashes(Boxes underline, Rectangle2D box, double top, double thickness) {
        for (double x = box.getMinX(); x < box.getMaxX(); x += DASH + DASH_GAP) {
            underline.add(x, top, Math.min(DASH, box.getMaxX() - x), thickness);
        }
    }

    /// Shows what was collected, and nothing else.
    void show(Paper paper) {
        show(tintOf, coat -> {
            Ink ink = Ink.of(coat.look().colour(), paper);
            if (coat.look().quiet()) {
                return Color.TRANSPARENT;
            }
            return coat.stance() == Accent.Stance.STRONG ? ink.strongTint() : ink.tint();
        });
        show(underlineOf, coat -> Ink.of(coat.look().colour(), paper).line());
        tintOf.forEach((coat, boxes) -> {
            boolean outlined = coat.stance() != Accent.Stance.PLAIN;
            boxes.setStroke(outlined ? Ink.of(coat.look().colour(), paper).line() : null);
            boxes.setStrokeWidth(coat.stance() == Accent.Stance.HOVERED ? HOVER_OUTLINE : 1);
        });
        if (!disputed.isEmpty() || disputed.isVisible()) {
            frame(paper);
        }
    }

    private void frame(Paper paper) {
        if (disputed.getParent() == null) {
            disputed.setFill(null);
            disputed.getStrokeDashArray().setAll(DASH, DASH_GAP);
            frames.getChildren().add(disputed);
        }
        disputed.setStroke(Ink.of(FRAME, paper).line());
        disputed.show();
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
