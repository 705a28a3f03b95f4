package org.glossator.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.theme.WrappingRow;
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
        path.setTooltip(new Tooltip(file));
        WrappingRow strategies = WrappingRow.of(
                8,
                Pos.CENTER,
                buttons.keyed("accept-agreed", Message.of("review.accept-agreed")),
                buttons.keyed("strategies", Message.of("review.majority")));
        WrappingRow tools = WrappingRow.of(
                8,
                Pos.CENTER_RIGHT,
                buttons.icon("undo", Feather.CORNER_UP_LEFT),
                buttons.icon("redo", Feather.CORNER_UP_RIGHT),
                buttons.plain("back", Message.of("review.annotate").sentence()),
                here(),
                buttons.button(
                        CommandId.of("documents.export"),
                        Message.of("review.export").sentence()));
        HBox names = new Names(tools, project, path);
        names.setAlignment(Pos.CENTER_LEFT);
        for (Region side : List.of(names, tools)) {
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        names.setMinWidth(0);
        getChildren().setAll(names, strategies, tools);
        getStyleClass().addAll("bar", "top-bar", "review-top");
    }

    /// The names want as much room as what stands at the other end, so that what is between both is in the middle.
    private static final class Names extends HBox {

        private final Region otherEnd;

        Names(Region otherEnd, Label... names) {
            super(10, names);
            this.otherEnd = otherEnd;
        }

        @Override
        protected double computePrefWidth(double height) {
            return otherEnd.prefWidth(-1);
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
