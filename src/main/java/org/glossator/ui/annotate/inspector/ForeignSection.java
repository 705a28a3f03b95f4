package org.glossator.ui.annotate.inspector;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.ForeignMark;

/// Whose mark this is where it is another's, and how to have it in one's own layer.
final class ForeignSection extends VBox {

    private static final int LONGEST_NAME = 60;

    private final Label words = Wording.paragraph("", "muted");
    private final Button related;

    ForeignSection(Runnable copy, Runnable copyRelated) {
        Button alone = button("layers.copy-button", "copy-mark", copy);
        related = button("layers.copy-related-button", "copy-related", copyRelated);
        getChildren().setAll(words, new FlowPane(6, 6, alone, related));
        getStyleClass().add("foreign-section");
        show(Optional.empty());
    }

    void show(Optional<ForeignMark> mark) {
        setVisible(mark.isPresent());
        setManaged(mark.isPresent());
        mark.ifPresent(shown -> {
            String layer = Excerpt.of(shown.layer().name(), LONGEST_NAME);
            Excerpt.say(words, Message.of("layers.whose", layer).sentence());
            boolean any = !shown.markup()
                    .relations()
                    .touching(shown.annotation().id())
                    .isEmpty();
            related.setVisible(any);
            related.setManaged(any);
        });
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = new Button(Message.of(key).sentence());
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
