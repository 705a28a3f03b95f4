package org.glossator.ui.steps;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.command.Command;
import org.glossator.ui.steps.Walk.Standing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Below the text: the steps with what is ticked off, and what to do now. It never takes the keyboard by itself.
final class StepStrip extends VBox {

    private final FlowPane ticks = new FlowPane(6, 4);
    private final Label words = Wording.paragraph("", "step-words");
    private final StripButton skip;
    private final StripButton leave;

    private final Label place = Wording.paragraph("", "muted", "small");
    private final FlowPane where = new FlowPane(8, 2, place);
    private @Nullable Walk shown;

    /// @param another lets the person work under another name
    StepStrip(Runnable skipping, Runnable leaving, Optional<Command> another) {
        skip = new StripButton(Message.of("steps.skip"), skipping);
        skip.setId("steps-skip");
        leave = new StripButton(Message.of("steps.leave"), leaving);
        leave.setId("steps-leave");
        words.setId("steps-words");
        words.setMinHeight(USE_PREF_SIZE);
        ticks.setAlignment(Pos.CENTER_LEFT);
        ticks.setMinWidth(0);
        HBox.setHgrow(ticks, Priority.ALWAYS);
        HBox head = new HBox(8, ticks, skip, leave);
        head.setAlignment(Pos.TOP_LEFT);
        place.setId("steps-place");
        place.setMinHeight(USE_PREF_SIZE);
        place.maxWidthProperty().bind(where.widthProperty());
        where.setAlignment(Pos.CENTER_LEFT);
        another.ifPresent(command -> where.getChildren().add(link(command)));
        getChildren().setAll(head, words, where);
        getStyleClass().add("step-strip");
        setId("first-steps");
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leaving.run();
            }
        });
    }

    void show(Walk walk, String sentence, Optional<Message> kept) {
        words.setText(sentence);
        place.setText(kept.map(Message::sentence).orElse(""));
        where.setVisible(kept.isPresent());
        where.setManaged(kept.isPresent());
        if (walk.equals(shown)) {
            return;
        }
        shown = walk;
        ticks.getChildren()
                .setAll(Arrays.stream(Step.values())
                        .map(step -> tick(step, walk.standing(step)))
                        .toList());
        skip.setVisible(!walk.isOver());
        skip.setManaged(!walk.isOver());
        leave.setText(Message.of(walk.isOver() ? "steps.close" : "steps.leave").sentence());
        leave.getStyleClass().remove("primary");
        if (walk.isOver()) {
            leave.getStyleClass().add("primary");
        }
    }

    /// Whether it has just been left off in one of its buttons.
    boolean hasKeyboard() {
        return skip.isFocused() || leave.isFocused();
    }

    private static Hyperlink link(Command command) {
        Hyperlink link = new Hyperlink(command.title());
        link.getStyleClass().add("small");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> command.run());
        return link;
    }

    private static Label tick(Step step, Standing standing) {
        String title = step.title().sentence();
        Label tick = new Label(title, new FontIcon(icon(standing)));
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setAccessibleText(standing.of(title).sentence());
        tick.getStyleClass().addAll("step-tick", style(standing));
        return tick;
    }

    private static Feather icon(Standing standing) {
        return switch (standing) {
            case AHEAD -> Feather.CIRCLE;
            case HERE -> Feather.ARROW_RIGHT_CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case SKIPPED -> Feather.MINUS_CIRCLE;
        };
    }

    private static String style(Standing standing) {
        return switch (standing) {
            case AHEAD -> "step-ahead";
            case HERE -> "step-here";
            case DONE -> "step-done";
            case SKIPPED -> "step-skipped";
        };
    }
}
