package org.glossator.ui.schema;

import javafx.scene.control.CheckBox;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.theme.Scale;

/// The form for a label.
final class LabelForm extends ItemForm {

    private final ColourField colour;
    private final CommittedField key = CommittedField.line(
            "schema-key",
            Message.of("editor.key"),
            written -> change(new LabelChange.Rekey(label(), written.isBlank() ? null : written.strip())));
    private final CheckBox event = new CheckBox(Message.of("editor.event").sentence());
    private final CommittedField guideline = CommittedField.lines(
            "schema-guideline",
            Message.of("editor.guideline"),
            written -> change(new LabelChange.Describe(label(), written)));

    LabelForm(EditorModel model) {
        super(model, "editor.label");
        colour = new ColourField(chosen -> make(new LabelChange.Recolour(label(), chosen)));
        boolean editable = !model.isReadOnly();
        colour.setDisable(!editable);
        key.edit(editable);
        Scale.grow(key.input(), 80, key.input().maxWidthProperty());
        event.setId("schema-event");
        event.setDisable(!editable);
        event.setOnAction(_ -> make(new LabelChange.CallEvent(label(), event.isSelected())));
        guideline.edit(editable);
        getChildren().addAll(colour, key, event, guideline);
    }

    private LabelName label() {
        return new LabelName(item().name());
    }

    @Override
    void fill(boolean other) {
        model.schema().label(label()).ifPresent(label -> fill(label, other));
    }

    private void fill(Label label, boolean other) {
        boolean inherits = model.schema().pathTo(label.name()).size() > 1;
        colour.show(label.ownColour(), model.schema().colourOf(label.name()), inherits);
        event.setSelected(label.event());
        if (other) {
            key.begin(label.hotKey().orElse(""));
            guideline.begin(label.guideline());
        } else {
            key.show(label.hotKey().orElse(""));
            guideline.show(label.guideline());
        }
    }
}
