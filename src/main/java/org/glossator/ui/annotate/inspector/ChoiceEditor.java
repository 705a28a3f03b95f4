package org.glossator.ui.annotate.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.jspecify.annotations.Nullable;

/// One of several values, or none.
final class ChoiceEditor implements AttributeEditor {

    private static final String NONE = "";

    private final AttributeType type;
    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(AttributeType type, Sink sink) {
        this.type = type;
        box.setId("attribute-" + type.name().value());
        box.getStyleClass().add("attribute-choice");
        box.setAccessibleText(type.name().value());
        box.setPromptText(AttributeEditor.unset(type));
        box.setCellFactory(_ -> new ValueCell(Message.of("annotate.clear-value").sentence()));
        box.setButtonCell(new ValueCell(AttributeEditor.unset(type)));
        box.valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                sink.tell(type, value.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Text(value)));
            }
        });
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
        String told = value.map(AttributeValue::toString).orElse(NONE);
        List<String> items = new ArrayList<>(type.values());
        items.addFirst(NONE);
        if (!items.contains(told)) {
            items.add(told);
        }
        showing = true;
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(told);
        showing = false;
    }

    @Override
    public void setEditable(boolean editable) {
        box.setDisable(!editable);
    }

    /// A value in the list, or in the closed box; the empty one in words.
    private static final class ValueCell extends ListCell<String> {

        private final String forNone;

        ValueCell(String forNone) {
            this.forNone = forNone;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            boolean none = NONE.equals(value);
            setText(empty || value == null ? "" : none ? forNone : value);
            getStyleClass().remove("muted");
            if (none) {
                getStyleClass().add("muted");
            }
        }
    }
}
