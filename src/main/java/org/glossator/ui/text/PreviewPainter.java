package org.glossator.ui.text;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/// Paints words that will be marked: a tint and a dashed outline in the label's colour, with its tag on a plate above,
/// since no room is kept for it.
final class PreviewPainter {

    private static final double RISE = 0.1;
    private static final double PLATE = 2;

    private final Group tint = group();
    private final Group outline = group();
    private final Boxes ground = new Boxes();
    private final Boxes dashes = new Boxes();
    private final Rectangle plate = new Rectangle();
    private final Text tag = new Text();

    PreviewPainter() {
        dashes.setFill(null);
        dashes.setStrokeType(StrokeType.OUTSIDE);
        dashes.getStrokeDashArray().setAll(4.0, 3.0);
        tag.setTextOrigin(VPos.BOTTOM);
        tint.getChildren().setAll(ground);
        outline.getChildren().setAll(dashes, plate, tag);
        tint.setVisible(false);
        outline.setVisible(false);
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }

    /// What is painted behind a selection.
    Group tint() {
        return tint;
    }

    /// What is painted before it.
    Group outline() {
        return outline;
    }

    /// Shows nothing.
    void hide() {
        tint.setVisible(false);
        outline.setVisible(false);
    }

    /// Shows the words in these boxes; the tag where they begin.
    void show(Look look, List<Rectangle2D> boxes, boolean begins, Painting painting) {
        Ink ink = Ink.of(look.colour(), painting.paper());
        boxes.forEach(ground::add);
        boxes.forEach(dashes::add);
        ground.setFill(ink.tint());
        ground.show();
        dashes.setStroke(ink.line());
        dashes.show();
        dashes.setFill(null);
        tint.setVisible(!boxes.isEmpty());
        outline.setVisible(!boxes.isEmpty());
        boolean tagged = begins && !boxes.isEmpty() && !look.tag().isEmpty();
        tag.setVisible(tagged);
        plate.setVisible(tagged);
        if (tagged) {
            placeTag(look, boxes.getFirst(), ink, painting);
        }
    }

    private void placeTag(Look look, Rectangle2D box, Ink ink, Painting painting) {
        double size = painting.metrics().tagSize();
        tag.setText(look.tag());
        tag.setFont(Fonts.bundled().tagFont(look.tag(), size));
        tag.setFill(ink.line());
        tag.setX(box.getMinX());
        tag.setY(Math.rint(box.getMinY()) - RISE * size);
        plate.setFill(Color.web(painting.paper().background().hex()));
        plate.setX(box.getMinX() - PLATE);
        plate.setWidth(tag.getLayoutBounds().getWidth() + 2 * PLATE);
        plate.setHeight(tag.getLayoutBounds().getHeight());
        plate.setY(tag.getY() - plate.getHeight());
    }
}
