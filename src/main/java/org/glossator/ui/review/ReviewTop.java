package org.glossator.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.review.model.ReviewModel;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the head: which project this is, what settles much at once, and the ways to the other screens.
final class ReviewTop extends HBox {

    private static final int LONGEST_NAME = 60;

    private final ReviewModel model;
    private final Label project = Wording.label("", "strong");
    private final Tooltip whole = new Tooltip();

    /// @param file the project's file, as people know it
    ReviewTop(ReviewModel model, String file, CommandButtons buttons) {
        this.model = model;
        project.setMinWidth(0);
        project.setTooltip(whole);
        Label path = Wording.label(Excerpt.of(file, LONGEST_NAME), "muted");
        path.setMinWidth(0);
        HBox names = new HBox(10, project, path);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox strategies = new HBox(
                8,
                buttons.keyed("accept-agreed", Message.of("review.accept-agreed")),
                buttons.keyed("strategies", Message.of("review.majority")));
        strategies.setAlignment(Pos.CENTER);
        HBox tools = new Whole(
                buttons.icon("undo", Feather.CORNER_UP_LEFT),
                buttons.icon("redo", Feather.CORNER_UP_RIGHT),
                buttons.plain("back", Message.of("review.annotate").sentence()),
                here(),
                buttons.button(
                        CommandId.of("documents.export"),
                        Message.of("review.export").sentence()));
        tools.setAlignment(Pos.CENTER_RIGHT);
        for (HBox side : new HBox[] {names, tools}) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setPrefWidth(1);
        }
        names.setMinWidth(0);
        getChildren().setAll(names, strategies, tools);
        getStyleClass().addAll("bar", "top-bar", "review-top");
    }

    /// Buttons that keep their width, whatever they are to be as wide as.
    private static final class Whole extends HBox {

        Whole(Button... buttons) {
            super(8, buttons);
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }
    }

    /// Where one is.
    private static Button here() {
        Button here = new Button(Message.of("review.title").sentence());
        here.getStyleClass().add("primary");
        here.setMinWidth(USE_PREF_SIZE);
        here.setFocusTraversable(false);
        return here;
    }

    Subscription follow() {
        return model.stateProperty().subscribe(state -> {
            Excerpt.say(project, Excerpt.of(state.name(), LONGEST_NAME));
            whole.setText(state.name());
        });
    }
}
