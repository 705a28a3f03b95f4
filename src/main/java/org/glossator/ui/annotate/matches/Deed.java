package org.glossator.ui.annotate.matches;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.edit.Replacement;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeType;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.model.ValueReading;

/// What is done with the marks that were found.
final class Deed {

    /// The kinds of it.
    enum Kind {
        REMOVE,
        RELABEL,
        SET,
        CLEAR
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RELABEL);
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty attribute = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// The label that they get.
    StringProperty labelProperty() {
        return label;
    }

    /// The attribute that is set or cleared.
    StringProperty attributeProperty() {
        return attribute;
    }

    /// What it is set to, as written.
    StringProperty valueProperty() {
        return value;
    }

    /// Does `change` whenever a person chooses something else.
    void follow(Runnable change) {
        choices().forEach(each -> each.subscribe(change));
    }

    /// All that a person chooses.
    Stream<Property<?>> choices() {
        return Stream.of(kind, label, attribute, value);
    }

    /// What is still to be said, or does not fit.
    Optional<Message> refusal(Schema schema) {
        return switch (kind.get()) {
            case REMOVE -> Optional.empty();
            case RELABEL -> label().isPresent() ? Optional.empty() : Optional.of(Message.of("matches.which-label"));
            case CLEAR ->
                attribute(schema).isPresent() ? Optional.empty() : Optional.of(Message.of("matches.which-attribute"));
            case SET ->
                attribute(schema)
                        .map(type -> written().isEmpty()
                                ? Optional.of(Message.of("matches.which-value"))
                                : ValueReading.read(type, written()).isPresent()
                                        ? Optional.<Message>empty()
                                        : Optional.of(ValueReading.refusal(type, written())))
                        .orElseGet(() -> Optional.of(Message.of("matches.which-attribute")));
        };
    }

    /// What the marks get; empty where they are removed, or something is still to be said.
    Optional<Replacement> replacement(Schema schema) {
        return switch (kind.get()) {
            case REMOVE -> Optional.empty();
            case RELABEL -> label().map(Replacement.Label::new);
            case CLEAR -> attribute(schema).map(type -> new Replacement.NoValue(type.name()));
            case SET ->
                attribute(schema)
                        .flatMap(type -> ValueReading.read(type, written())
                                .map(told -> new Replacement.Value(type.name(), told)));
        };
    }

    /// Whether the schema lets `mark` have it.
    boolean suits(Annotation mark, Schema schema) {
        return kind.get() != Kind.SET
                || attribute(schema)
                        .filter(type -> schema.attributesOn(mark.label()).contains(type))
                        .isPresent();
    }

    private Optional<LabelName> label() {
        return Optional.ofNullable(label.get()).filter(each -> !each.isBlank()).map(LabelName::new);
    }

    private Optional<AttributeType> attribute(Schema schema) {
        return Optional.ofNullable(attribute.get())
                .filter(each -> !each.isBlank())
                .flatMap(name -> schema.attribute(new AttributeName(name)));
    }

    private String written() {
        String text = value.get();
        return text == null ? "" : text.strip();
    }
}
