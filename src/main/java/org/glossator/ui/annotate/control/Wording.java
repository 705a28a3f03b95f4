package org.glossator.ui.annotate.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

    /// Lets `label` give way where there is no room, and tell its words whole to whoever points at it.
    public static void giveWay(Label label) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        label.setMinWidth(0);
    }

    /// A label of several lines in these styles.
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        return label;
    }
}
