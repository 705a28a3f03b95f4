package org.glossator.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.ui.command.CommandControls;

/// What surrounds every screen: the menus above it, and over its foot what is under way and what was said.
final class Frame extends StackPane {

    private final BorderPane inner = new BorderPane();

    Frame(Surroundings surroundings, CommandControls controls) {
        getStyleClass().add("window");
        inner.setTop(new Menus(surroundings.commands(), controls));
        VBox floating = new VBox(
                8,
                new TaskBar(surroundings.work()),
                new NoticeBar(surroundings.dialogue().notices()));
        floating.setAlignment(Pos.BOTTOM_CENTER);
        floating.setPickOnBounds(false);
        floating.setPadding(new Insets(0, 0, 44, 0));
        getChildren().setAll(inner, floating);
    }

    /// Lets `layer` lie over everything.
    void cover(Node layer) {
        getChildren().add(layer);
    }

    void show(Screen screen) {
        inner.setCenter(screen.root());
    }
}
