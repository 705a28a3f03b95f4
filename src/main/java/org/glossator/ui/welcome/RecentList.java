package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;

/// The recent projects, one card each, or what to do while there are none.
final class RecentList extends VBox {

    private final VBox cards = new VBox(10);
    private final WelcomeModel model;
    private final Consumer<Path> open;

    RecentList(WelcomeModel model, Consumer<Path> open) {
        this.model = model;
        this.open = open;
        Label title = new Label(Message.of("ui.recent-projects").sentence());
        title.getStyleClass().add("section-title");
        getStyleClass().add("welcome-section");
        getChildren().setAll(title, cards);
        model.recent().addListener((ListChangeListener<RecentRow>) _ -> fill());
        fill();
    }

    private void fill() {
        if (model.recent().isEmpty()) {
            cards.getChildren().setAll(nothingYet());
        } else {
            cards.getChildren()
                    .setAll(model.recent().stream()
                            .map(row -> new RecentCard(row, open, model::forget))
                            .toList());
        }
    }

    private static Region nothingYet() {
        Label title = new Label(Message.of("ui.no-recent").sentence());
        title.getStyleClass().add("strong");
        Label advice = new Label(Message.of("ui.no-recent-advice").sentence());
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        VBox card = new VBox(4, title, advice);
        card.getStyleClass().add("card");
        return card;
    }
}
