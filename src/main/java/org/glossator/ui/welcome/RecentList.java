package org.glossator.ui.welcome;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.command.CommandControls;

/// The recent projects, one card each, or what to do while there are none.
final class RecentList extends VBox {

    private final VBox cards = new VBox(10);
    private final WelcomeModel model;
    private final WelcomeActions actions;
    private final CommandControls controls;

    RecentList(WelcomeModel model, WelcomeActions actions, CommandControls controls) {
        this.model = model;
        this.actions = actions;
        this.controls = controls;
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
                            .map(row -> new RecentCard(row, actions.open(), model::forget))
                            .toList());
        }
    }

    private Region nothingYet() {
        Label title = new Label(Message.of("ui.no-recent").sentence());
        title.getStyleClass().add("strong");
        Label advice = new Label(Message.of("steps.no-recent-advice").sentence());
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        Hyperlink elsewhere = new Hyperlink();
        elsewhere.setWrapText(true);
        elsewhere.textProperty().bind(actions.sampleElsewhere().name());
        controls.attach(elsewhere, actions.sampleElsewhere());
        elsewhere.setPadding(Insets.EMPTY);
        VBox card = new VBox(6, title, advice, elsewhere);
        card.getStyleClass().add("card");
        return card;
    }
}
