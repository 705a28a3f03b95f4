package org.glossator.ui.annotate.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/// Lets what has become too tall for its place, by larger words or a lower window, be scrolled to.
public final class Scrolling {

    private Scrolling() {}

    /// `content`, which fills its place as long as it fits.
    public static ScrollPane around(Region content) {
        ScrollPane scrolled = new ScrollPane(content);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(false);
        scrolled.setMinHeight(0);
        scrolled.getStyleClass().add("plain-scroll");
        scrolled.setSkin(new ScrollPaneSkin(scrolled)); // else its content could not take the keyboard before a pulse
        return scrolled;
    }
}
