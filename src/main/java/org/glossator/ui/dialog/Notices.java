package org.glossator.ui.dialog;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.glossator.message.Message;

/// What a person is told in passing, with nothing to answer: “3 documents imported.” FX thread only.
public final class Notices {

    private final ReadOnlyStringWrapper latest = new ReadOnlyStringWrapper(this, "latest", "");

    /// What was said last; empty once it has been read.
    public ReadOnlyStringProperty latestProperty() {
        return latest.getReadOnlyProperty();
    }

    public void say(Message message) {
        latest.set(""); // so that the same words twice are two notices
        latest.set(message.sentence());
    }

    public void dismiss() {
        latest.set("");
    }
}
