package org.glossator.ui.schema;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses labels, on which an attribute stands or between which a relation leads; with none chosen it is every label.
final class LabelsField extends VBox {

    private final Message title;
    private final Consumer<List<LabelName>> choose;
    private final boolean editable;
    private final FlowPane chips = new FlowPane();

    LabelsField(Message title, boolean editable, Consumer<List<LabelName>> choose) {
        this.title = title;
        this.editable = editable;
        this.choose = choose;
        Label name = new Label(title.sentence());
        name.getStyleClass().add("field-title");
        chips.getStyleClass().add("label-chips");
        getStyleClass().add("form-field");
        getChildren().addAll(name, chips);
    }

    void show(Schema schema, List<LabelName> labels) {
        chips.getChildren().clear();
        if (labels.isEmpty()) {
            Label every = new Label(Message.of("editor.every-label").sentence());
            every.getStyleClass().add("muted");
            chips.getChildren().add(every);
        }
        labels.forEach(label -> chips.getChildren().add(chip(schema, label, labels)));
        if (editable) {
            chips.getChildren().add(more(schema, labels));
        }
    }

    private Button chip(Schema schema, LabelName label, List<LabelName> labels) {
        Button chip = new Button(label.value(), editable ? new FontIcon(Feather.X) : null);
        chip.getStyleClass().add("chosen-label");
        chip.setStyle("-label: " + schema.colourOf(label).hex() + ";");
        chip.setDisable(!editable);
        chip.setAccessibleText(Message.of("editor.take-out", label.value()).sentence());
        chip.setOnAction(_ -> choose.accept(
                labels.stream().filter(each -> !each.equals(label)).toList()));
        return chip;
    }

    private ComboBox<String> more(Schema schema, List<LabelName> labels) {
        ComboBox<String> more = new ComboBox<>();
        more.setPromptText(Message.of("editor.add-label-to").sentence());
        more.setAccessibleText(title.sentence());
        more.getItems()
                .setAll(schema.allLabels()
                        .map(label -> label.name())
                        .filter(name -> !labels.contains(name))
                        .map(LabelName::value)
                        .toList());
        more.setOnAction(_ -> {
            if (more.getValue() != null) {
                choose.accept(Stream.concat(labels.stream(), Stream.of(new LabelName(more.getValue())))
                        .toList());
            }
        });
        return more;
    }
}
