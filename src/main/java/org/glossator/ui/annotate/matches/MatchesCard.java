package org.glossator.ui.annotate.matches;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Seen;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Scrolling;
import org.glossator.workflow.FindMatches;

/// The card at the foot of the text on which every occurrence of some words is marked.
final class MatchesCard extends VBox {

    private static final int LONGEST_WORDS = 48;

    private final MatchesModel model;
    private final ListChangeListener<MatchRow> rowsChanged = _ -> tell();
    private final PreviewHead head;
    private final PreviewList list;
    private final Button mark = new Button();
    private final Label more = Wording.label("", "warning-text", "small");

    MatchesCard(MatchesModel model, Consumer<MatchRow> go, Runnable close) {
        this.model = model;
        Runnable apply = () -> {
            if (model.preview().tickedProperty().get() > 0) {
                model.apply();
                close.run();
            }
        };
        head = new PreviewHead(model.hunt(), close);
        list = new PreviewList(model.preview(), go, apply);
        VBox.setVgrow(list, Priority.ALWAYS);
        mark.setId("mark-matches");
        mark.getStyleClass().add("primary");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setGraphic(Wording.label("⏎", "key-cap"));
        mark.setContentDisplay(ContentDisplay.RIGHT);
        mark.setOnAction(_ -> apply.run());
        ScopeBar foot = new ScopeBar(mark, model.scope(), more);
        VBox body = new VBox(list, foot);
        body.getStyleClass().add("card-body");
        ScrollPane scrolled = Scrolling.around(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(head, scrolled);
        getStyleClass().addAll("popover-card", "matches-card");
        Scale.grow(this, 820, maxWidthProperty());
        ObservableValue<Boolean> seen = Seen.of(this);
        model.preview().tickedProperty().when(seen).subscribe(_ -> tell());
        model.preview().rows().addListener(new WeakListChangeListener<>(rowsChanged));
        model.hunt().stateProperty().when(seen).subscribe(_ -> tell());
    }

    /// Takes the keyboard.
    void begin() {
        list.requestFocus();
    }

    private void tell() {
        MatchesModel.Subject subject = model.subjectProperty().get();
        if (subject == null) {
            return;
        }
        int ticked = model.preview().tickedProperty().get();
        Message counts = model.counts();
        head.say(
                Message.of(
                        "matches.title",
                        Excerpt.of(subject.words(), LONGEST_WORDS),
                        subject.label().value()),
                counts);
        list.say(counts.sentence());
        mark.setText(Message.of("matches.mark", ticked).sentence());
        mark.setDisable(ticked == 0);
        more.setText(
                switch (model.hunt().stateProperty().get()) {
                    case CUT_SHORT ->
                        Message.of("matches.cut-short", FindMatches.MOST).sentence();
                    case FAILED -> Message.of("matches.unread").sentence();
                    case IDLE, UNDER_WAY, DONE -> "";
                });
    }
}
