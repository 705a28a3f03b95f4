package org.glossator.ui.merging;

import javafx.scene.control.ListCell;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A sentence on as many lines as it needs.
final class SentenceCell extends ListCell<Message> {

    SentenceCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Message message, boolean empty) {
        super.updateItem(message, empty);
        setText(empty || message == null ? null : message.sentence());
    }
}
