package org.glossator.ui.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Flaw;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.Things;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The values that a choice offers, a row each: renamed in place, moved up, taken out; the last row adds one.
final class ValuesField extends VBox {

    private final EditorModel model;
    private final Consumer<SchemaItem> remove;
    private final VBox rows = new VBox();
    private List<String> shown = List.of();
    private SchemaItem item;

    /// @param remove asks what is to become of a value
    ValuesField(EditorModel model, Consumer<SchemaItem> remove) {
        this.model = model;
        this.remove = remove;
        this.item = model.selected();
        Label title = new Label(Message.of("editor.values").sentence());
        title.getStyleClass().add("field-title");
        rows.getStyleClass().add("value-rows");
        getStyleClass().add("form-field");
        getChildren().addAll(title, rows);
    }

    void show(SchemaItem of, AttributeType attribute) {
        if (of.equals(item) && attribute.values().equals(shown)) {
            return;
        }
        item = of;
        shown = attribute.values();
        rows.getChildren()
                .setAll(shown.stream().map(value -> row(attribute, value)).toList());
        if (!model.isReadOnly()) {
            CommittedField fresh = CommittedField.line("schema-value-new", Message.of("editor.add-value"), this::add);
            rows.getChildren().add(fresh);
        }
    }

    private HBox row(AttributeType attribute, String value) {
        CommittedField field = CommittedField.line(
                "schema-value-" + shown.indexOf(value),
                Message.of("editor.value"),
                written -> written.isBlank()
                        ? Optional.of(Message.of("editor.blank-value"))
                        : model.change(Things.rename(new SchemaItem.AValue(item, value), written.strip()))
                                .map(Flaw::message));
        field.begin(value);
        field.edit(!model.isReadOnly());
        field.getChildren().removeFirst();
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field);
        row.getStyleClass().add("value-row");
        if (!model.isReadOnly()) {
            Button up = button(Feather.ARROW_UP, Message.of("editor.value-up", value));
            up.setDisable(shown.indexOf(value) == 0);
            up.setOnAction(_ -> raise(attribute, value));
            Button out = button(Feather.X, Message.of("editor.take-out", value));
            out.setOnAction(_ -> remove.accept(new SchemaItem.AValue(item, value)));
            row.getChildren().addAll(up, out);
        }
        return row;
    }

    private static Button button(Feather icon, Message words) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words.sentence());
        return button;
    }

    private void raise(AttributeType attribute, String value) {
        List<String> values = new ArrayList<>(attribute.values());
        int index = values.indexOf(value);
        values.remove(index);
        values.add(index - 1, value);
        revise(attribute.offering(values)).ifPresent(model::say);
    }

    private Optional<Message> add(String written) {
        return Things.attribute(model.schema(), item).flatMap(attribute -> {
            List<String> values = new ArrayList<>(attribute.values());
            values.add(written.strip());
            return revise(attribute.offering(values));
        });
    }

    private Optional<Message> revise(AttributeType attribute) {
        return model.change(new AttributeChange.Revise(Things.scope(item), attribute))
                .map(Flaw::message);
    }
}
