package org.glossator.ui.annotate.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.glossator.annotation.AnnotationId;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// Several of several values, or none.
final class ChoicesEditor implements AttributeEditor {

    private final AttributeType type;
    private final Sink sink;
    private final MenuButton button = new MenuButton();

    ChoicesEditor(AttributeType type, Sink sink) {
        this.type = type;
        this.sink = sink;
        button.setId("attribute-" + type.name().value());
        button.getStyleClass().add("attribute-choices");
        button.setMnemonicParsing(false);
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(AnnotationId annotation, Optional<AttributeValue> value) {
        List<String> chosen = value.map(ChoicesEditor::values).orElse(List.of());
        List<String> offered = new ArrayList<>(type.values());
        chosen.stream().filter(each -> !offered.contains(each)).forEach(offered::add);
        button.setText(chosen.isEmpty() ? AttributeEditor.unset(type) : String.join(", ", chosen));
        button.setAccessibleText(type.name().value() + ": " + button.getText());
        button.getStyleClass().remove("unset");
        if (chosen.isEmpty()) {
            button.getStyleClass().add("unset");
        }
        button.getItems()
                .setAll(offered.stream().map(each -> item(each, chosen)).toList());
    }

    @Override
    public void setEditable(boolean editable) {
        button.setDisable(!editable);
    }

    private CheckMenuItem item(String value, List<String> chosen) {
        CheckMenuItem item = new CheckMenuItem(value);
        item.setMnemonicParsing(false);
        item.setSelected(chosen.contains(value));
        item.setOnAction(_ -> tell());
        return item;
    }

    /// In the order in which the schema offers them, whatever the order of choosing.
    private void tell() {
        List<String> chosen = button.getItems().stream()
                .filter(item -> item instanceof CheckMenuItem check && check.isSelected())
                .map(item -> String.valueOf(item.getText()))
                .toList();
        sink.tell(type, chosen.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Choices(chosen)));
    }

    private static List<String> values(AttributeValue value) {
        return value instanceof AttributeValue.Choices(var values) ? values : List.of(value.toString());
    }
}
