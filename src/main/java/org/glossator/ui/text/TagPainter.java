package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/// Paints the tags of a paragraph's marks above their first words; the texts are kept and used again.
final class TagPainter {

    /// How far above the words a tag ends, in letters of its own size.
    private static final double RISE = 0.1;

    private static final double PADDING = 2;
    private static final double OUTLINE = 0.8;

    private final Group group = new Group();
    private final List<Text> pool = new ArrayList<>();
    private final TreeMap<Double, List<Tag>> rows = new TreeMap<>();
    private int used;

    private final Boxes outlines = new Boxes();

    private record Tag(Text text, double wanted, double width, Lane lane) {

        int level() {
            return lane.level();
        }

        boolean quiet() {
            return lane.fragment().look().quiet();
        }
    }

    TagPainter() {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
    }

    Group group() {
        return group;
    }

    /// Collects the tag of a mark, if it has one.
    ///
    /// @param box of its first words
    /// @param wanted how far from the edge where its line begins to be read
    void add(Lane lane, Rectangle2D box, double wanted, Painting painting) {
        String words = lane.fragment().tag();
        if (words.isEmpty() || !painting.metrics().tagsShown()) {
            return;
        }
        Text text = next();
        text.setText(words);
        boolean quiet = lane.fragment().look().quiet();
        double size = painting.metrics().tagSize();
        text.setFont(
                quiet ? Fonts.bundled().labelFont(words, size) : Fonts.bundled().tagFont(words, size));
        text.setFill(Ink.of(lane.fragment().look().colour(), painting.paper()).line());
        text.setY(Math.rint(box.getMinY()) - RISE * painting.metrics().tagSize());
        rows.computeIfAbsent(text.getY(), _ -> new ArrayList<>())
                .add(new Tag(text, wanted, text.getLayoutBounds().getWidth() + (quiet ? 2 * PADDING : 0), lane));
    }

    /// Shows the tags collected, row by row, in a paragraph of this width.
    void show(double width, double left, boolean rightToLeft) {
        for (List<Tag> row : rows.values()) {
            row.sort(Comparator.comparingDouble(Tag::wanted)
                    .thenComparing(Comparator.comparingInt(Tag::level).reversed()));
            double[] places = TagRow.places(
                    row.stream().mapToDouble(Tag::wanted).toArray(),
                    row.stream().mapToDouble(Tag::width).toArray(),
                    width);
            for (int i = 0; i < row.size(); i++) {
                Tag tag = row.get(i);
                tag.text().setVisible(i < places.length);
                if (i < places.length) {
                    double x = left + (rightToLeft ? width - places[i] - tag.width() : places[i]);
                    tag.text().setX(tag.quiet() ? x + PADDING : x);
                    if (tag.quiet()) {
                        outline(tag, x);
                    }
                }
            }
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
        rows.clear();
        used = 0;
        if (!outlines.isEmpty() || outlines.isVisible()) {
            outlines.show();
        }
    }

    /// Another's tag is told from one's own by its outline.
    private void outline(Tag tag, double x) {
        if (outlines.getParent() == null) {
            outlines.setFill(null);
            outlines.setStrokeType(StrokeType.INSIDE);
            outlines.setStroke(Color.GRAY);
            outlines.setStrokeWidth(OUTLINE);
            group.getChildren().add(outlines);
        }
        double height = tag.text().getLayoutBounds().getHeight();
        outlines.add(x, tag.text().getY() - height, tag.width(), height);
    }

    private Text next() {
        if (used == pool.size()) {
            Text text = new Text();
            text.setManaged(false);
            text.setTextOrigin(VPos.BOTTOM);
            pool.add(text);
            group.getChildren().add(text);
        }
        return pool.get(used++);
    }
}
