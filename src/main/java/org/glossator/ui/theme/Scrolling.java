package org.glossator.ui.theme;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/// Lets what has become too large for its place, by larger words or a smaller window, be scrolled to.
public final class Scrolling {

    private Scrolling() {}

    /// `content`, which fills its place as long as it fits.
    public static ScrollPane around(Region content) {
        ScrollPane scrolled = new Fitted(content);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setFocusTraversable(false);
        scrolled.setMinHeight(0);
        scrolled.getStyleClass().add("plain-scroll");
        scrolled.setSkin(new ScrollPaneSkin(scrolled)); // else its content could not take the keyboard before a pulse
        return scrolled;
    }

    /// As high as what it holds is at a width: of itself a scroll pane would ask how high that is at its widest.
    private static final class Fitted extends ScrollPane {

        private final Region held;

        Fitted(Region held) {
            super(held);
            this.held = held;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double beside = snappedLeftInset() + snappedRightInset();
            double above = snappedTopInset() + snappedBottomInset();
            return held.prefHeight(width < 0 ? -1 : width - beside) + above;
        }
    }
}
