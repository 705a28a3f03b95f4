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
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.control.Seen;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Scrolling;

/// The card at the foot of the text on which marks are found, and changed or removed.
final class ReplaceCard extends VBox {

    private final ReplaceModel model;
    private final Message title;
    private final ListChangeListener<MatchRow> rowsChanged = _ -> tell();
    private final PreviewHead head;
    private final PreviewList list;
    private final ReplaceFields fields;
    private final Button act = new Button();
    private final Label why = Wording.label("", "warning-text", "small");

    ReplaceCard(ReplaceModel model, Schema schema, Message title, Consumer<MatchRow> go, Runnable close) {
        this.model = model;
        this.title = title;
        Runnable apply = () -> {
            if (model.preview().tickedProperty().get() > 0 && model.refusal().isEmpty()) {
                model.apply();
                close.run();
            }
        };
        head = new PreviewHead(model.hunt(), close);
        fields = new ReplaceFields(model, schema, apply);
        list = new PreviewList(model.preview(), go, apply);
        VBox.setVgrow(list, Priority.ALWAYS);
        act.setId("replace-matches");
        act.getStyleClass().add("primary");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setGraphic(Wording.label("⏎", "key-cap"));
        act.setContentDisplay(ContentDisplay.RIGHT);
        act.setOnAction(_ -> apply.run());
        why.setMinWidth(0);
        ScopeBar foot = new ScopeBar(act, model.scope(), why);
        VBox body = new VBox(fields, list, foot);
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
        model.deed().choices().forEach(choice -> choice.when(seen).subscribe(_ -> tell()));
    }

    /// Takes the keyboard: what is sought is asked first, or where that is known already, what is done with it.
    void begin() {
        (model.sought().isEmpty() ? fields.first() : fields.deed()).requestFocus();
    }

    private void tell() {
        Message counts = model.counts();
        int ticked = model.preview().tickedProperty().get();
        head.say(title, counts);
        list.say(counts.sentence());
        boolean removing = model.deed().kindProperty().get() == Deed.Kind.REMOVE;
        act.setText(Message.of(removing ? "matches.remove" : "matches.change", ticked)
                .sentence());
        act.setDisable(ticked == 0 || model.refusal().isPresent());
        why.setText(
                model.preview().rows().isEmpty()
                        ? ""
                        : model.refusal().map(Message::sentence).orElse(""));
    }
}
