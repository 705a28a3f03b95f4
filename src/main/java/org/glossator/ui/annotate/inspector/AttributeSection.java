package org.glossator.ui.annotate.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Inspection;

/// The attributes: a control each for those that the label offers, and below them what is told although it does not.
/// The controls stay from mark to mark as long as the label offers the same, so the keyboard stays in them.
final class AttributeSection extends VBox {

    private static final int LONGEST = 200;

    private final AttributeEditor.Sink sink;
    private final Map<AttributeType, AttributeEditor> editors = new LinkedHashMap<>();
    private final VBox fields = new VBox();
    private final VBox strays = new VBox();

    AttributeSection(AttributeEditor.Sink sink) {
        this.sink = sink;
        getChildren().setAll(Wording.label(Message.of("annotate.attributes"), "section-title"), fields, strays);
        getStyleClass().add("inspector-section");
    }

    void show(Inspection inspection, boolean editable) {
        List<AttributeType> types =
                inspection.fields().stream().map(Inspection.Field::type).toList();
        if (!types.equals(List.copyOf(editors.keySet()))) {
            build(types);
        }
        for (Inspection.Field field : inspection.fields()) {
            AttributeEditor editor = editors.get(field.type());
            if (editor != null) {
                editor.show(inspection.annotation().id(), field.value());
                editor.setEditable(editable);
            }
        }
        strays.getChildren()
                .setAll(inspection.strays().stream()
                        .map(stray -> row(stray, editable))
                        .toList());
        boolean any = !inspection.fields().isEmpty() || !inspection.strays().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void build(List<AttributeType> types) {
        editors.clear();
        types.forEach(type -> editors.put(type, AttributeEditor.of(type, sink)));
        fields.getChildren().clear();
        editors.forEach((type, editor) -> fields.getChildren().add(row(type, editor)));
    }

    private static Region row(AttributeType type, AttributeEditor editor) {
        Label name = Wording.paragraph(type.name().value(), "attribute-name");
        if (!type.guideline().isBlank()) {
            Tooltip hint = new Tooltip(type.guideline());
            hint.setWrapText(true);
            hint.setMaxWidth(360);
            name.setTooltip(hint);
        }
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region row = editor.isWide() ? new VBox(4, name, editor.node()) : new HBox(8, name, editor.node());
        row.getStyleClass().add("attribute-row");
        return row;
    }

    private HBox row(Inspection.Stray stray, boolean editable) {
        AttributeName name = stray.name();
        Label words =
                Wording.paragraph(name.value() + ": " + Excerpt.of(stray.value().toString(), LONGEST), "muted");
        words.setTooltip(new Tooltip(Message.of("annotate.stray").sentence()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Icons.removeButton(Message.of("annotate.remove-attribute", name.value()));
        remove.setDisable(!editable);
        remove.setOnAction(_ -> sink.tell(untyped(name), Optional.empty()));
        HBox row = new HBox(8, words, remove);
        row.getStyleClass().addAll("attribute-row", "stray-row");
        return row;
    }

    /// Only the name counts where something is no longer to be told.
    private static AttributeType untyped(AttributeName name) {
        return new AttributeType(name, AttributeType.Kind.TEXT, List.of(), List.of(), null, null, "");
    }
}
