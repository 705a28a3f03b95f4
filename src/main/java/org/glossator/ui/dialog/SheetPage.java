package org.glossator.ui.dialog;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.glossator.ui.theme.Scrolling;

/// What a sheet shows: its heading, its content and its buttons. It is as large as it needs to be, but not larger than
/// the screen it stands on: what does not fit of the content is scrolled to, and the buttons stay in sight.
final class SheetPage extends VBox {

    /// What the system puts around a window.
    private static final double FRAME = 60;

    /// Where the ring around a control at the edge is drawn.
    private static final double RING = 4;

    private final Window owner;

    SheetPage(Window owner, Node heading, Node content, Node buttons) {
        this.owner = owner;
        StackPane room = new StackPane(content);
        room.setPadding(new Insets(RING));
        ScrollPane scrolled = Scrolling.around(room);
        VBox.setMargin(scrolled, new Insets(-RING));
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(heading, scrolled, buttons);
        getStyleClass().add("sheet");
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), room().getWidth() - FRAME);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), room().getHeight() - FRAME);
    }

    private Rectangle2D room() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
