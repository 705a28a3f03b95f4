package org.glossator.ui.annotate.values;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.ValueReading;

/// A card on which words or a number are written. Enter tells them if they fit; else the reason stands beneath.
final class ValueField extends VBox {

    private final AttributeType type;
    private final TextField field;
    private final Label reason = Wording.paragraph("", "danger-text", "small");

    /// @param tell takes the value, or nothing where the field was emptied; the card is put away first
    ValueField(AttributeType type, String now, Runnable close, Consumer<Optional<AttributeValue>> tell) {
        this.type = type;
        field = new TextField(now);
        field.setId("value-field");
        field.setAccessibleText(type.name().value());
        Excerpt.follow(field);
        field.textProperty().subscribe(_ -> explain());
        field.setOnAction(_ -> {
            if (misfit().isEmpty()) {
                String written = field.getText();
                close.run();
                tell.accept(written.isBlank() ? Optional.empty() : ValueReading.read(type, written));
            }
        });
        getStyleClass().addAll("popover-card", "prompt");
        getChildren().setAll(Wording.label(type.name().value(), "section-title"), field, reason);
    }

    /// Lets the person write over what is told now.
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private Optional<Message> misfit() {
        String written = field.getText();
        return written.isBlank() || ValueReading.read(type, written).isPresent()
                ? Optional.empty()
                : Optional.of(ValueReading.refusal(type, written));
    }

    private void explain() {
        Excerpt.say(reason, misfit().map(Message::sentence).orElse(""));
        reason.setManaged(!reason.getText().isEmpty());
    }
}
