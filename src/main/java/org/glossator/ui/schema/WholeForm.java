package org.glossator.ui.schema;

import org.glossator.message.Message;
import org.glossator.schema.WholeChange;
import org.glossator.ui.schema.model.EditorModel;

/// The form for the schema as a whole.
final class WholeForm extends ItemForm {

    private final CommittedField guideline = CommittedField.lines(
            "schema-guideline",
            Message.of("editor.whole-guideline"),
            written -> change(new WholeChange.Describe(written)));

    WholeForm(EditorModel model) {
        super(model, "editor.whole");
        guideline.edit(!model.isReadOnly());
        getChildren().add(guideline);
    }

    @Override
    void fill(boolean other) {
        guideline.show(model.schema().guideline());
    }
}
