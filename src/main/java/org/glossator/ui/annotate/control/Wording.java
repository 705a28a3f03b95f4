package org.glossator.ui.annotate.control;

import javafx.scene.control.Label;
import org.glossator.message.Message;

/// Labels that say a message.
public final class Wording {

    private Wording() {}

    /// A label in these styles.
    public static Label label(Message message, String... styles) {
        return label(message.sentence(), styles);
    }

    /// A label in these styles.
    public static Label label(String text, String... styles) {
        Label label = new Label();
        Excerpt.say(label, text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label of several lines in these styles.
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        return label;
    }
}
