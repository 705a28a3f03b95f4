package org.glossator.ui.annotate.inspector;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Inspection;

/// The relations of the mark: where each leads, to be gone to or deleted, and how to add one.
final class RelationSection extends VBox {

    private static final int LONGEST = 200;

    private final Consumer<AnnotationId> go;
    private final Consumer<RelationId> remove;
    private final VBox rows = new VBox();
    private final Button add = new Button();

    /// @param key the key that adds a relation; empty if there is none
    RelationSection(Consumer<AnnotationId> go, Consumer<RelationId> remove, String key, Runnable begin) {
        this.go = go;
        this.remove = remove;
        HBox hint = new HBox(6);
        if (!key.isEmpty()) {
            hint.getChildren().add(Wording.label(key, "key-cap"));
        }
        hint.getChildren().add(Wording.label(Message.of("annotate.add-relation"), "muted"));
        add.setGraphic(hint);
        add.getStyleClass().setAll("add-relation");
        add.setId("add-relation");
        add.setAccessibleText(Message.of("annotate.add-relation").sentence());
        add.setOnAction(_ -> begin.run());
        getChildren().setAll(Wording.label(Message.of("annotate.relations"), "section-title"), rows, add);
        getStyleClass().add("inspector-section");
    }

    void show(Inspection inspection, boolean editable) {
        rows.getChildren()
                .setAll(inspection.relations().stream()
                        .map(line -> row(line, editable))
                        .toList());
        add.setVisible(editable);
        add.setManaged(editable);
        boolean any = editable || !inspection.relations().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private HBox row(Inspection.Line line, boolean editable) {
        Label type = Wording.label(line.title(), "relation-type");
        type.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Wording.label(Excerpt.of(line.words(), LONGEST), "strong");
        words.setMinWidth(0);
        HBox sentence = new HBox(5, type, words);
        sentence.setMinWidth(0);
        Button open = new Button();
        open.setGraphic(sentence);
        open.getStyleClass().setAll("relation-open");
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(line.title() + " " + words.getText());
        open.setTooltip(new Tooltip(line.label().value() + " “" + words.getText() + "”"));
        open.setOnAction(_ -> go.accept(line.other()));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button delete = Icons.removeButton(Message.of("annotate.remove-relation"));
        delete.setDisable(!editable);
        delete.setOnAction(_ -> remove.accept(line.relation().id()));
        HBox row = new HBox(6, open, delete);
        row.getStyleClass().add("relation-row");
        return row;
    }
}
