package org.glossator.ui.annotate.relations;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.schema.LabelName;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.jspecify.annotations.Nullable;

/// A line of the list: the label with its words, or the words of both ends with the type between them.
final class EntryCell extends ListCell<Entry> {

    private static final int LONGEST = 120;

    private final AnnotateModel model;
    private final Region dot = new Region();
    private final Label first = Wording.label("", "strong");
    private final Label kind = Wording.label("", "muted");
    private final Label second = Wording.label("");
    private final HBox link = new HBox(5, kind, second);
    private final VBox lines = new VBox(1, first, link);
    private final HBox row = new HBox(8, dot, lines);

    EntryCell(AnnotateModel model, Consumer<Entry> go) {
        this.model = model;
        dot.getStyleClass().add("label-dot");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row.getStyleClass().add("entry-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            Entry entry = getItem();
            if (entry != null && click.getButton() == MouseButton.PRIMARY) {
                go.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String text = model.page().document().map(document -> document.text()).orElse("");
        LabelName label = entry.at().label();
        LabelInk.dress(dot, model.state().schema().colourOf(label));
        if (entry.at().outer().end() > text.length()) {
            return; // of the document before; the list is about to follow
        }
        Excerpt.say(first, Excerpt.of(entry.at().quote(text), LONGEST));
        switch (entry) {
            case Entry.OfMark _ -> {
                kind.setText(label.value());
                second.setText("");
            }
            case Entry.OfRelation(var relation, var _, var target, var symmetric) -> {
                kind.setText(relation.type().value() + (symmetric ? " ↔" : " →"));
                Excerpt.say(second, Excerpt.of(target.quote(text), LONGEST));
            }
        }
        setAccessibleText(first.getText() + " " + kind.getText() + " " + second.getText());
        setGraphic(row);
    }
}
