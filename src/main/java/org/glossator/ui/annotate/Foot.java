package org.glossator.ui.annotate;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The text, and over its foot one card at a time that leaves the text to be used.
final class Foot extends StackPane {

    private static final Insets MARGIN = new Insets(0, 24, 24, 24);

    private final Node text;
    private @Nullable Runnable afterwards;

    Foot(Node text) {
        this.text = text;
        getChildren().setAll(text);
    }

    /// Puts `card` up.
    ///
    /// @param whenGone done when it is put away
    void show(Region card, Runnable whenGone) {
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
        StackPane.setMargin(card, MARGIN);
        getChildren().setAll(text, card);
        afterwards = whenGone;
    }

    /// Puts the card away, if there is one.
    void clear() {
        Runnable then = afterwards;
        if (then != null) {
            afterwards = null;
            getChildren().setAll(text);
            then.run();
        }
    }
}
