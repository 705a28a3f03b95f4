package org.glossator.ui.schema;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.Kinds;
import org.glossator.ui.schema.model.Things;
import org.jspecify.annotations.Nullable;

/// The form for an attribute of annotations, or for a label of documents, which stands on no label.
final class AttributeForm extends ItemForm {

    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ValuesField values;
    private final CommittedField fallback = CommittedField.line(
            "schema-default",
            Message.of("editor.default"),
            written -> revise(each -> each.fallingBackOn(written.isEmpty() ? null : written)));
    private final CommittedField pattern = CommittedField.line(
            "schema-pattern", Message.of("editor.pattern"), written -> revise(each -> each.matching(written)));
    private final LabelsField on;
    private final CommittedField guideline = CommittedField.lines(
            "schema-guideline", Message.of("editor.guideline"), written -> revise(each -> each.guided(written)));
    private boolean filling;

    AttributeForm(EditorModel model, boolean ofDocuments, Consumer<SchemaItem> remove) {
        super(model, ofDocuments ? "editor.document-label" : "editor.attribute");
        boolean editable = !model.isReadOnly();
        values = new ValuesField(model, remove);
        on = new LabelsField(
                Message.of("editor.on"),
                editable,
                labels -> revise(each -> each.on(labels)).ifPresent(model::say));
        kind.getItems().setAll(Kind.values());
        kind.setId("schema-kind");
        kind.setDisable(!editable);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Kind each) {
                return each == null
                        ? ""
                        : Message.of("editor.kind", each.name()).sentence();
            }

            @Override
            public @Nullable Kind fromString(String words) {
                return kind.getValue();
            }
        });
        kind.setOnAction(_ -> {
            Kind chosen = kind.getValue();
            if (!filling && chosen != null) {
                revise(each -> Kinds.become(each, chosen)).ifPresent(model::say);
            }
        });
        fallback.edit(editable);
        pattern.edit(editable);
        guideline.edit(editable);
        Label title = new Label(Message.of("editor.kind-title").sentence());
        title.getStyleClass().add("field-title");
        title.setLabelFor(kind);
        VBox kinds = new VBox(title, kind);
        kinds.getStyleClass().add("form-field");
        getChildren().addAll(kinds, values, fallback, pattern);
        if (!ofDocuments) {
            getChildren().add(on);
        }
        getChildren().add(guideline);
    }

    private Optional<Message> revise(UnaryOperator<AttributeType> revision) {
        return Things.attribute(model.schema(), item())
                .flatMap(attribute ->
                        change(new AttributeChange.Revise(Things.scope(item()), revision.apply(attribute))));
    }

    @Override
    void fill(boolean other) {
        Things.attribute(model.schema(), item()).ifPresent(attribute -> fill(attribute, other));
    }

    private void fill(AttributeType attribute, boolean other) {
        filling = true;
        kind.setValue(attribute.kind());
        filling = false;
        values.show(item(), attribute);
        show(values, attribute.kind() == Kind.CHOICE || attribute.kind() == Kind.CHOICES);
        show(pattern, attribute.kind() == Kind.TEXT);
        on.show(model.schema(), attribute.on());
        String written = Optional.ofNullable(attribute.pattern()).orElse("");
        if (other) {
            fallback.begin(attribute.defaultValue().orElse(""));
            pattern.begin(written);
            guideline.begin(attribute.guideline());
        } else {
            fallback.show(attribute.defaultValue().orElse(""));
            pattern.show(written);
            guideline.show(attribute.guideline());
        }
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
