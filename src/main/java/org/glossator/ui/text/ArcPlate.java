package org.glossator.ui.text;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.glossator.annotation.RelationId;
import org.jspecify.annotations.Nullable;

/// The words on an arc, on a plate of the paper's colour; it can be clicked.
final class ArcPlate extends Group {

    /// What is free at both sides of the words.
    static final double PADDING = 3;

    private final Rectangle ground = new Rectangle();
    private final Text words = new Text();
    private @Nullable RelationId relation;

    ArcPlate() {
        setManaged(false);
        setAutoSizeChildren(false);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        words.setTextOrigin(VPos.CENTER);
        ground.setArcWidth(6);
        ground.setArcHeight(6);
        getChildren().setAll(ground, words);
    }

    /// Whose arc it stands on.
    @Nullable
    RelationId relation() {
        return relation;
    }

    /// Stands on the arc of `relation` from now on.
    void show(RelationId on, String label, Rectangle2D box, Paint paint) {
        relation = on;
        ground.setX(box.getMinX());
        ground.setY(box.getMinY());
        ground.setWidth(box.getWidth());
        ground.setHeight(box.getHeight());
        ground.setFill(paint.paper());
        ground.setStroke(paint.strong() ? paint.line() : null);
        words.setFont(Fonts.bundled().labelFont(label, paint.size()));
        words.setText(label);
        words.setFill(paint.line());
        words.setX(box.getMinX() + PADDING);
        words.setY((box.getMinY() + box.getMaxY()) / 2);
        setVisible(true);
    }

    /// The colours and the size of the letters.
    record Paint(Color line, Color paper, boolean strong, double size) {}
}
