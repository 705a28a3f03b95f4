package org.glossator.ui.annotate.inspector;

import java.util.Optional;
import javafx.scene.Node;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// The control with which one attribute is told.
interface AttributeEditor {

    /// The control itself.
    Node node();

    /// Whether it stands beneath the attribute's name, in the full width, and not beside it.
    boolean isWide();

    /// Shows what is told of a mark; empty where nothing is.
    void show(AnnotationId annotation, Optional<AttributeValue> value);

    /// Lets it be changed, or only be read.
    void setEditable(boolean editable);

    /// Where what a person tells goes.
    interface Sink {

        /// Tells it at once; nothing is told any more where `value` is empty.
        void tell(AttributeType type, Optional<AttributeValue> value);

        /// Keeps what is being written until the field is left.
        void write(AnnotationId annotation, AttributeType type, Optional<AttributeValue> value);

        /// Keeps that what is being written cannot be told.
        void refuse(AnnotationId annotation, AttributeType type, Message reason);

        /// What is written is again what is stored.
        void forget(AnnotationId annotation, AttributeType type);

        /// Hands in what was written.
        void leave();

        /// Whether something is being written there that is not handed in.
        boolean isOpen(AnnotationId annotation, AttributeType type);
    }

    /// The editor for an attribute of this kind.
    static AttributeEditor of(AttributeType type, Sink sink) {
        return switch (type.kind()) {
            case CHOICE -> new ChoiceEditor(type, sink);
            case CHOICES -> new ChoicesEditor(type, sink);
            case FLAG -> new FlagEditor(type, sink);
            case TEXT, NUMBER -> new WordsEditor(type, sink);
        };
    }

    /// What stands in grey where nothing is told.
    static String unset(AttributeType type) {
        return type.defaultValue()
                .map(value -> Message.of("annotate.default", value).sentence())
                .orElseGet(() -> Message.of("annotate.not-told").sentence());
    }
}
