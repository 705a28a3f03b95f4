package org.glossator.ui.annotate.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// The last thing told to the annotator, in words. It stands until something else happens.
public final class Notices {

    private final ReadOnlyObjectWrapper<@Nullable Notice> latest = new ReadOnlyObjectWrapper<>();

    /// The last notice; null where nothing is to be said.
    public ReadOnlyObjectProperty<@Nullable Notice> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    public Optional<Notice> latest() {
        return Optional.ofNullable(latest.get());
    }

    /// Tells that something was done.
    public void say(Message message) {
        latest.set(new Notice(message, Notice.Tone.PLAIN));
    }

    /// Tells why something was not done.
    public void refuse(Message message) {
        latest.set(new Notice(message, Notice.Tone.REFUSAL));
    }

    /// Tells that the file failed.
    public void fail(Message message) {
        latest.set(new Notice(message, Notice.Tone.FAILURE));
    }

    /// Takes back what no longer holds.
    public void clear() {
        latest.set(null);
    }
}
