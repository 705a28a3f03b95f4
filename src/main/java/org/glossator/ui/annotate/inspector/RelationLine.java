package org.glossator.ui.annotate.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Inspection;
import org.glossator.ui.command.KeepsKeys;

/// One relation of the mark: where it leads, to be gone to, changed or deleted.
final class RelationLine extends HBox {

    private static final int LONGEST = 200;

    RelationLine(Inspection.Line line, RelationActs acts, boolean editable) {
        super(6);
        Label type = Wording.label(line.title(), "relation-type");
        type.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Wording.label(Excerpt.of(line.words(), LONGEST), "strong");
        words.setMinWidth(0);
        HBox sentence = new HBox(5, type, words);
        sentence.setMinWidth(0);
        Open open = new Open();
        open.setGraphic(sentence);
        open.getStyleClass().setAll("relation-open");
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(line.title() + " " + words.getText());
        open.setTooltip(
                new Tooltip(Message.of("annotate.relation-end", line.label().value(), words.getText())
                        .sentence()));
        open.setOnAction(_ -> acts.goTo().accept(line.other()));
        if (editable) {
            open.setContextMenu(acts.menu(line.relation()));
            open.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
                if (RelationActs.knows(press)) {
                    press.consume();
                    acts.press(press, line.relation());
                }
            });
        }
        HBox.setHgrow(open, Priority.ALWAYS);
        Button delete = Icons.removeButton(Message.of("annotate.remove-relation"));
        delete.setDisable(!editable);
        delete.setOnAction(_ -> acts.linking().remove(line.relation()));
        getChildren().setAll(open, delete);
        getStyleClass().add("relation-row");
    }

    /// Goes to the other end; the keys of a relation are its own.
    private static final class Open extends Button implements KeepsKeys {
        @Override
        public boolean keeps(KeyEvent press) {
            return RelationActs.knows(press);
        }
    }
}
