package org.glossator.ui.annotate.control;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.glossator.ui.command.TabLoop;
import org.glossator.ui.dialog.SheetKeys;
import org.jspecify.annotations.Nullable;

/// The layer above a screen on which one card at a time pops up, beside what it is about. A click elsewhere puts it
/// away.
public final class Popover extends Pane {

    private static final double GAP = 6;
    private static final double MARGIN = 12;

    private @Nullable Region card;
    private @Nullable Bounds anchor;
    private Runnable afterwards = () -> {};

    public Popover() {
        getStyleClass().add("card-layer");
        setVisible(false);
        TabLoop.within(this);
        SheetKeys.within(this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() == this) {
                press.consume();
                hide();
            }
        });
    }

    /// Whether a card is up.
    public boolean isShown() {
        return card != null;
    }

    /// Puts `fresh` up in place of what was there.
    ///
    /// @param besideOnScreen what it is about; in the upper middle where that is nowhere to be seen
    /// @param whenGone done when it is put away, by whatever means
    public void show(Region fresh, Optional<Bounds> besideOnScreen, Runnable whenGone) {
        hide();
        card = fresh;
        anchor = besideOnScreen.orElse(null);
        afterwards = whenGone;
        getChildren().setAll(fresh);
        setVisible(true);
    }

    /// Puts the card away.
    public void hide() {
        if (card != null) {
            card = null;
            getChildren().clear();
            setVisible(false);
            Runnable then = afterwards;
            afterwards = () -> {};
            then.run();
        }
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            double width = Math.min(child.prefWidth(-1), getWidth() - 2 * MARGIN);
            double height = Math.min(child.prefHeight(width), getHeight() - 2 * MARGIN);
            Point2D at = corner(width, height);
            child.resizeRelocate(
                    snapPositionX(Math.clamp(at.getX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN))),
                    snapPositionY(Math.clamp(at.getY(), MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN))),
                    width,
                    height);
        }
    }

    /// Below what the card is about; above it where there is no room below.
    private Point2D corner(double width, double height) {
        Bounds about = anchor == null ? null : screenToLocal(anchor);
        if (about == null) {
            return new Point2D((getWidth() - width) / 2, getHeight() / 6);
        }
        double below = about.getMaxY() + GAP;
        boolean fits = below + height + MARGIN <= getHeight();
        return new Point2D(about.getMinX(), fits ? below : about.getMinY() - GAP - height);
    }
}
