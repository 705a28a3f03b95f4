package org.glossator.ui.schema;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.glossator.message.Message;
import org.glossator.schema.RelationChange;
import org.glossator.schema.RelationName;
import org.glossator.schema.RelationType;
import org.glossator.ui.schema.model.EditorModel;

/// The form for a relation type.
final class RelationForm extends ItemForm {

    private final LabelsField from;
    private final LabelsField to;
    private final CheckBox role = box("schema-role", "editor.role");
    private final CheckBox symmetric = box("schema-symmetric", "editor.symmetric");
    private final CheckBox transitive = box("schema-transitive", "editor.transitive");

    RelationForm(EditorModel model) {
        super(model, "editor.relation");
        boolean editable = !model.isReadOnly();
        from = new LabelsField(
                Message.of("editor.from"),
                editable,
                labels -> type().ifPresent(type -> revise(type.between(labels, type.to()))));
        to = new LabelsField(
                Message.of("editor.to"),
                editable,
                labels -> type().ifPresent(type -> revise(type.between(type.from(), labels))));
        getChildren().addAll(from, to, role, symmetric, transitive);
    }

    private CheckBox box(String id, String key) {
        CheckBox box = new CheckBox(Message.of(key).sentence());
        box.setId(id);
        box.setWrapText(true);
        box.setDisable(model.isReadOnly());
        box.setOnAction(_ -> type().ifPresent(type ->
                revise(type.meaning(role.isSelected(), symmetric.isSelected(), transitive.isSelected()))));
        return box;
    }

    private Optional<RelationType> type() {
        return model.schema().relation(new RelationName(item().name()));
    }

    private void revise(RelationType type) {
        make(new RelationChange.Revise(type));
    }

    @Override
    void fill(boolean other) {
        type().ifPresent(type -> {
            from.show(model.schema(), type.from());
            to.show(model.schema(), type.to());
            role.setSelected(type.role());
            symmetric.setSelected(type.symmetric());
            transitive.setSelected(type.transitive());
        });
    }
}
