package org.glossator.ui.annotate.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.control.Wording;

/// The document labels, a control each. The controls stay while the same document is told of under the same schema, so
/// the keyboard stays in them.
final class LabelsSection extends VBox {

    private final DetailsModel model;
    private final VBox rows = new VBox(8);
    private final Map<AttributeType, LabelControl> controls = new LinkedHashMap<>();

    LabelsSection(DetailsModel model) {
        this.model = model;
        getChildren().setAll(Wording.label(Message.of("details.labels"), "section-title"), rows);
        getStyleClass().add("details-section");
    }

    /// @param fresh whether another document is shown than before
    void show(Details details, boolean fresh, boolean editable) {
        List<AttributeType> types =
                details.labels().stream().map(Details.Field::type).toList();
        if (fresh || !types.equals(List.copyOf(controls.keySet()))) {
            build(details.head().id(), types);
        }
        for (Details.Field field : details.labels()) {
            LabelControl control = controls.get(field.type());
            if (control != null) {
                control.show().accept(field);
                control.node().setDisable(!editable);
            }
        }
        setVisible(!types.isEmpty());
        setManaged(!types.isEmpty());
    }

    /// The first control, if the schema offers any.
    Optional<Node> first() {
        return controls.values().stream()
                .map(LabelControl::node)
                .map(Node.class::cast)
                .findFirst();
    }

    /// Hands in what is being written.
    void commit() {
        controls.values().forEach(control -> control.commit().run());
    }

    private void build(DocumentId document, List<AttributeType> types) {
        controls.clear();
        rows.getChildren().clear();
        for (AttributeType type : types) {
            LabelControl control = LabelControl.of(type, words -> model.tell(document, type, words));
            Label name = Wording.paragraph(type.name().value(), "details-name");
            if (!type.guideline().isBlank()) {
                name.setTooltip(new Tooltip(type.guideline()));
            }
            name.setLabelFor(control.node());
            controls.put(type, control);
            rows.getChildren().add(new VBox(3, name, control.node()));
        }
    }
}
