package org.glossator.ui.annotate.model;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// The last thing told to the annotator, in words. It stands until something else happens.
public final class Notices {

    private final Function<String, String> keys;
    private final ReadOnlyObjectWrapper<@Nullable Notice> latest = new ReadOnlyObjectWrapper<>();

    /// For a screen whose notices tell of no keys.
    public Notices() {
        this(_ -> "");
    }

    /// @param keys how the key of a command is told of, by its id
    Notices(Function<String, String> keys) {
        this.keys = keys;
    }

    /// How the key of a command is told of, as the person has set it.
    ///
    /// @param command its id
    public String keyOf(String command) {
        return keys.apply(command);
    }

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

    /// Tells that there is no mark to do it with.
    public void refuseWithoutMark() {
        refuse(Message.of("annotate.no-mark", keyOf("annotate.next-mark")));
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
