package org.glossator.ui.annotate.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.jspecify.annotations.Nullable;

/// Free words or a number, handed in when the field is left or with Enter. What does not fit is said while one writes.
final class WordsEditor implements AttributeEditor {

    private final AttributeType type;
    private final Sink sink;
    private final TextField field = new TextField();
    private final Label reason = Wording.paragraph("", "danger-text", "small");
    private final VBox box = new VBox(3, field);
    private Optional<AttributeValue> stored = Optional.empty();
    private @Nullable AnnotationId about;
    private boolean showing;

    WordsEditor(AttributeType type, Sink sink) {
        this.type = type;
        this.sink = sink;
        field.setId("attribute-" + type.name().value());
        field.setPromptText(AttributeEditor.unset(type));
        field.setAccessibleText(type.name().value());
        Excerpt.follow(field);
        field.textProperty().subscribe(_ -> written());
        field.setOnAction(_ -> sink.leave());
        field.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                sink.leave();
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(AnnotationId annotation, Optional<AttributeValue> value) {
        boolean open = annotation.equals(about) && sink.isOpen(annotation, type);
        about = annotation;
        stored = value;
        if (open) {
            return;
        }
        showing = true;
        String told = value.map(AttributeValue::toString).orElse("");
        if (!told.equals(field.getText())) {
            field.setText(told);
        }
        explain(Optional.empty());
        showing = false;
    }

    @Override
    public void setEditable(boolean editable) {
        field.setEditable(editable);
    }

    private void written() {
        AnnotationId annotation = about;
        if (showing || annotation == null) {
            return;
        }
        String text = field.getText().strip();
        Optional<AttributeValue> value = text.isEmpty() ? Optional.empty() : parsed(text);
        Optional<Message> misfit = value.isPresent() || text.isEmpty() ? Optional.empty() : Optional.of(refusal(text));
        if (misfit.isPresent()) {
            sink.refuse(annotation, type, misfit.get());
        } else if (value.equals(stored)) {
            sink.forget(annotation, type);
        } else {
            sink.write(annotation, type, value);
        }
        explain(misfit);
    }

    /// The value that `text` is; empty if the attribute cannot have it.
    private Optional<AttributeValue> parsed(String text) {
        Optional<AttributeValue> value = switch (type.kind()) {
            case NUMBER -> AttributeValue.Numeric.parse(text).map(AttributeValue.class::cast);
            case TEXT, CHOICE, CHOICES, FLAG -> Optional.of(new AttributeValue.Text(text));
        };
        return value.filter(type::accepts);
    }

    private Message refusal(String text) {
        String name = type.name().value();
        String pattern = type.pattern();
        return pattern == null
                ? Message.of("annotate.bad-number", Excerpt.of(text, 40), name)
                : Message.of("annotate.bad-pattern", Excerpt.of(text, 40), pattern, name);
    }

    private void explain(Optional<Message> misfit) {
        misfit.ifPresent(why -> Excerpt.say(reason, why.sentence()));
        if (misfit.isPresent() && !box.getChildren().contains(reason)) {
            box.getChildren().add(reason);
        } else if (misfit.isEmpty()) {
            box.getChildren().remove(reason);
        }
    }
}
