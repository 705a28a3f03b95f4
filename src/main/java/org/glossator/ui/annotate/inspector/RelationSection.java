package org.glossator.ui.annotate.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.EventFrame;
import org.glossator.ui.annotate.model.Inspection;

/// The relations of the mark; of an event each role by its name, the missing ones to be filled with a click.
final class RelationSection extends VBox {

    private final RelationActs acts;
    private final Consumer<RelationName> fill;
    private final VBox rows = new VBox();
    private final Button add = new Button();

    /// @param key the key that adds a relation; empty while there is none
    /// @param begin begins a relation of a type that is chosen later
    /// @param fill begins a relation of a role that is missing
    RelationSection(RelationActs acts, ObservableStringValue key, Runnable begin, Consumer<RelationName> fill) {
        this.acts = acts;
        this.fill = fill;
        Label cap = Wording.label("", "key-cap");
        cap.textProperty().bind(key);
        cap.visibleProperty().bind(cap.textProperty().isNotEmpty());
        cap.managedProperty().bind(cap.visibleProperty());
        Label what = Wording.label(Message.of("annotate.add-relation"), "muted");
        Wording.giveWay(what);
        add.setGraphic(new HBox(6, cap, what));
        add.getStyleClass().setAll("add-relation");
        add.setId("add-relation");
        add.setAccessibleText(Message.of("annotate.add-relation").sentence());
        add.setOnAction(_ -> begin.run());
        getChildren().setAll(Wording.label(Message.of("annotate.relations"), "section-title"), rows, add);
        getStyleClass().add("inspector-section");
    }

    void show(Inspection inspection, Schema schema, boolean editable) {
        EventFrame frame = EventFrame.of(inspection.annotation().label(), inspection.relations(), schema);
        List<Node> lines = new ArrayList<>();
        for (EventFrame.Role role : frame.roles()) {
            role.fillers().forEach(line -> lines.add(new RelationLine(line, acts, editable)));
            if (role.fillers().isEmpty()) {
                lines.add(missing(role.type(), editable));
            }
        }
        frame.others().forEach(line -> lines.add(new RelationLine(line, acts, editable)));
        rows.getChildren().setAll(lines);
        add.setVisible(editable);
        add.setManaged(editable);
        boolean any = editable || !inspection.relations().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Button missing(RelationName role, boolean editable) {
        Label type = Wording.label(role.value() + " →", "relation-type");
        Label none = Wording.label(Message.of("relations.missing"), "muted");
        Button button = new Button();
        button.setGraphic(new HBox(5, type, none));
        button.getStyleClass().setAll("relation-open", "missing-role");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(!editable);
        button.setAccessibleText(
                Message.of("relations.missing-role", role.value()).sentence());
        button.setOnAction(_ -> fill.accept(role));
        return button;
    }
}
