package org.glossator.ui.annotate.matches;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Seen;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.WrappingRow;
import org.jspecify.annotations.Nullable;

/// The two lines in which one says what is sought and what is done with it.
final class ReplaceFields extends GridPane {

    private final Schema schema;
    private final TextField words;
    private final ComboBox<Deed.Kind> deed = new ComboBox<>();

    /// @param apply does it; Enter in a field asks for it
    ReplaceFields(ReplaceModel model, Schema schema, Runnable apply) {
        super(10, 8);
        this.schema = schema;
        List<String> labels =
                schema.allLabels().map(label -> label.name().value()).toList();
        List<String> attributes =
                schema.attributes().stream().map(type -> type.name().value()).toList();
        Sought sought = model.sought();
        words = field("sought-words", "matches.words", sought.wordsProperty());
        words.setOnAction(_ -> apply.run());
        CheckBox whole = new CheckBox(Message.of("matches.whole-quote").sentence());
        whole.setId("whole-quote");
        whole.setMinWidth(Region.USE_PREF_SIZE);
        whole.selectedProperty().bindBidirectional(sought.wholeQuoteProperty());
        add(line(Message.of("matches.find")), 0, 0);
        add(
                row(
                        words,
                        whole,
                        box("sought-label", "matches.any-label", labels, sought.labelProperty()),
                        box("sought-attribute", "matches.any-attribute", attributes, sought.attributeProperty()),
                        value("sought-value", sought.attributeProperty(), sought.valueProperty())),
                1,
                0);

        deed.setId("deed");
        deed.setAccessibleText(Message.of("access.deed").sentence());
        deed.getItems().setAll(Deed.Kind.values());
        deed.setCellFactory(_ -> new KindCell());
        deed.setButtonCell(new KindCell());
        deed.valueProperty().bindBidirectional(model.deed().kindProperty());
        ComboBox<String> label =
                box("deed-label", "matches.which-label", labels, model.deed().labelProperty());
        ComboBox<String> attribute = box(
                "deed-attribute",
                "matches.which-attribute",
                attributes,
                model.deed().attributeProperty());
        ComboBox<String> value = value(
                "deed-value", model.deed().attributeProperty(), model.deed().valueProperty());
        model.deed().kindProperty().when(Seen.of(this)).subscribe(kind -> {
            show(label, kind == Deed.Kind.RELABEL);
            show(attribute, kind == Deed.Kind.SET || kind == Deed.Kind.CLEAR);
        });
        value.visibleProperty().bind(model.deed().kindProperty().map(kind -> kind == Deed.Kind.SET));
        value.managedProperty().bind(value.visibleProperty());
        add(line(Message.of("matches.then")), 0, 1);
        add(row(deed, label, attribute, value), 1, 1);
        getStyleClass().add("replace-fields");
    }

    /// The first field of what is sought.
    Node first() {
        return words;
    }

    /// What is done with it.
    Node deed() {
        return deed;
    }

    private static Label line(Message name) {
        Label label = Wording.label(name, "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static WrappingRow row(Node... nodes) {
        WrappingRow row = WrappingRow.of(8, Pos.CENTER_LEFT, nodes);
        GridPane.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static TextField field(String id, String prompt, StringProperty property) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Message.of(prompt).sentence());
        field.setAccessibleText(Message.of(prompt).sentence());
        field.setPrefColumnCount(20);
        field.textProperty().bindBidirectional(property);
        Excerpt.follow(field);
        return field;
    }

    /// A choice of names, with words for none.
    private static ComboBox<String> box(String id, String none, List<String> names, StringProperty property) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        Scale.grow(box, 130, box.minWidthProperty());
        Scale.grow(box, 150, box.prefWidthProperty());
        box.setAccessibleText(Message.of(none).sentence());
        box.getItems().setAll(Stream.concat(Stream.of(""), names.stream()).toList());
        box.setCellFactory(_ -> new NameCell(none));
        box.setButtonCell(new NameCell(none));
        box.valueProperty().bindBidirectional(property);
        return box;
    }

    /// A value, written or chosen, of the attribute that is chosen; gone while none is.
    private ComboBox<String> value(String id, StringProperty attribute, StringProperty property) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setEditable(true);
        Scale.grow(box, 90, box.minWidthProperty());
        Scale.grow(box, 150, box.prefWidthProperty());
        box.setPromptText(Message.of("matches.value").sentence());
        box.setAccessibleText(Message.of("matches.value").sentence());
        box.getEditor().textProperty().bindBidirectional(property);
        attribute.when(Seen.of(this)).subscribe(name -> {
            String written = property.get();
            box.getItems().setAll(values(name));
            property.set(written);
        });
        if (id.startsWith("sought")) {
            box.visibleProperty().bind(attribute.map(name -> !name.isBlank()));
            box.managedProperty().bind(box.visibleProperty());
        }
        return box;
    }

    private List<String> values(@Nullable String attribute) {
        return attribute == null || attribute.isBlank()
                ? List.of()
                : schema.attribute(new AttributeName(attribute))
                        .map(type -> switch (type.kind()) {
                            case FLAG -> List.of("true", "false");
                            case CHOICE, CHOICES, TEXT, NUMBER -> type.values();
                        })
                        .orElse(List.of());
    }

    /// A name in a choice; the empty one in words.
    private static final class NameCell extends ListCell<String> {
        private final String none;

        NameCell(String none) {
            this.none = Message.of(none).sentence();
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? "" : name.isEmpty() ? none : name);
        }
    }

    /// A kind of deed in words.
    private static final class KindCell extends ListCell<Deed.Kind> {
        @Override
        protected void updateItem(Deed.@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(
                    empty || kind == null
                            ? ""
                            : Message.of("matches.deed", kind.name()).sentence());
        }
    }
}
