package org.glossator.ui.annotate.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.glossator.annotation.AnnotationId;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// Yes, or nothing told; where yes is the default, no is told.
final class FlagEditor implements AttributeEditor {

    private final boolean usually;
    private final CheckBox box = new CheckBox();

    FlagEditor(AttributeType type, Sink sink) {
        this.usually = type.defaultValue().map(Boolean::parseBoolean).orElse(false);
        box.setId("attribute-" + type.name().value());
        box.setAccessibleText(type.name().value());
        box.setOnAction(_ -> sink.tell(
                type,
                box.isSelected() == usually
                        ? Optional.empty()
                        : Optional.of(new AttributeValue.Flag(box.isSelected()))));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show(AnnotationId annotation, Optional<AttributeValue> value) {
        box.setSelected(
                value.map(told -> told.equals(new AttributeValue.Flag(true))).orElse(usually));
    }

    @Override
    public void setEditable(boolean editable) {
        box.setDisable(!editable);
    }
}
