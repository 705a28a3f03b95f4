package org.glossator.ui.annotate.control;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;

/// A card that asks for a few words; Enter hands them in.
public final class Prompt extends VBox {

    private final TextField field;

    /// @param answer takes what was written; the card is put away first
    public Prompt(Message question, String proposal, Runnable close, Consumer<String> answer) {
        field = new TextField(proposal);
        field.setId("prompt-field");
        field.setOnAction(_ -> {
            String written = field.getText();
            close.run();
            answer.accept(written);
        });
        Excerpt.follow(field);
        getStyleClass().addAll("popover-card", "prompt");
        getChildren().setAll(Wording.label(question, "section-title"), field);
    }

    /// Lets the person write, over all that is proposed.
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
