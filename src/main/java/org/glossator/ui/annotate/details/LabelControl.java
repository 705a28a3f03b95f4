package org.glossator.ui.annotate.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import org.glossator.annotation.DocumentLabels;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// The control with which a document label is told.
///
/// @param node stands beside the label's name
/// @param show brings it up to what is stored
/// @param commit hands in what is being written
record LabelControl(Control node, Consumer<Details.Field> show, Runnable commit) {

    /// The control for a label of this type.
    ///
    /// @param tell takes the words to be kept, blank ones for nothing, and tells whether it could
    static LabelControl of(AttributeType type, Predicate<String> tell) {
        Consumer<String> chosen = words -> {
            var _ = tell.test(words);
        };
        LabelControl control = switch (type.kind()) {
            case CHOICE -> choice(type, chosen);
            case CHOICES -> choices(type, chosen);
            case FLAG -> flag(type, chosen);
            case TEXT, NUMBER -> words(type, tell);
        };
        control.node.setId("document-label-" + type.name().value());
        control.node.setAccessibleText(type.name().value());
        return control;
    }

    private static LabelControl choice(AttributeType type, Consumer<String> tell) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("");
        box.getItems().addAll(type.values());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(unset(type));
        box.setOnAction(_ -> {
            if (box.getUserData() == null && box.getValue() != null) {
                tell.accept(box.getValue());
            }
        });
        return new LabelControl(
                box,
                field -> {
                    box.setUserData("showing");
                    box.setValue(field.told().orElse(null));
                    box.setUserData(null);
                },
                () -> {});
    }

    private static LabelControl choices(AttributeType type, Consumer<String> tell) {
        MenuButton button = new MenuButton();
        button.setMaxWidth(Double.MAX_VALUE);
        List<CheckMenuItem> items = new ArrayList<>();
        for (String value : type.values()) {
            CheckMenuItem item = new CheckMenuItem(value);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> tell.accept(DocumentLabels.write(new AttributeValue.Choices(items.stream()
                    .filter(CheckMenuItem::isSelected)
                    .map(CheckMenuItem::getText)
                    .toList()))));
            items.add(item);
        }
        button.getItems().setAll(items);
        return new LabelControl(
                button,
                field -> {
                    List<String> chosen = field.value().orElse(null) instanceof AttributeValue.Choices(var values)
                            ? values
                            : List.of();
                    items.forEach(item -> item.setSelected(chosen.contains(item.getText())));
                    button.setText(
                            field.isUnfit()
                                    ? field.told().orElse("")
                                    : chosen.isEmpty() ? unset(type) : String.join(", ", chosen));
                },
                () -> {});
    }

    private static LabelControl flag(AttributeType type, Consumer<String> tell) {
        boolean usually = type.defaultValue().map(Boolean::parseBoolean).orElse(false);
        CheckBox box = new CheckBox();
        box.setOnAction(_ -> tell.accept(box.isSelected() == usually ? "" : Boolean.toString(box.isSelected())));
        return new LabelControl(
                box,
                field -> box.setSelected(field.value()
                        .map(value -> value.equals(new AttributeValue.Flag(true)))
                        .orElse(usually)),
                () -> {});
    }

    private static LabelControl words(AttributeType type, Predicate<String> tell) {
        DraftField field = new DraftField(tell);
        field.setPromptText(unset(type));
        return new LabelControl(field, shown -> field.show(shown.told().orElse("")), field::commit);
    }

    private static String unset(AttributeType type) {
        return type.defaultValue()
                .map(value -> Message.of("annotate.default", value))
                .orElseGet(() -> Message.of("annotate.not-told"))
                .sentence();
    }
}
