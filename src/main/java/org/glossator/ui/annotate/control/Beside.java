package org.glossator.ui.annotate.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The layer above a screen on which a card stands beside words without covering them. Mouse and keyboard go on
/// reaching everything else.
public final class Beside extends Pane {

    private static final double MARGIN = 10;

    private Supplier<Optional<Bounds>> about = Optional::empty;
    private boolean fromRight;
    private @Nullable Region card;

    public Beside() {
        getStyleClass().add("card-layer");
        setPickOnBounds(false);
    }

    /// Puts `fresh` up in place of what was there.
    ///
    /// @param seenOnScreen where what it is about is seen now; asked again whenever the screen is laid out
    /// @param rightToLeft whether what it is about reads from the right
    public void show(Region fresh, Supplier<Optional<Bounds>> seenOnScreen, boolean rightToLeft) {
        card = fresh;
        about = seenOnScreen;
        fromRight = rightToLeft;
        getChildren().setAll(fresh);
        requestLayout();
    }

    /// Puts the card away.
    public void hide() {
        card = null;
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        Region shown = card;
        if (shown == null) {
            return;
        }
        Bounds room = new BoundingBox(
                MARGIN, MARGIN, Math.max(0, getWidth() - 2 * MARGIN), Math.max(0, getHeight() - 2 * MARGIN));
        double width = Math.min(shown.prefWidth(-1), room.getWidth());
        double height = shown.prefHeight(width);
        Bounds place = about.get()
                .map(this::screenToLocal)
                .map(words -> Placement.beside(words, width, height, room, fromRight))
                .orElseGet(() -> new BoundingBox((getWidth() - width) / 2, getHeight() / 6, width, height));
        shown.resizeRelocate(
                snapPositionX(place.getMinX()),
                snapPositionY(place.getMinY()),
                snapSizeX(place.getWidth()),
                Math.floor(place.getHeight()));
    }
}
