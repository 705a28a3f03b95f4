package org.glossator.ui.identity;

import java.util.Optional;
import org.glossator.message.Message;

/// What it would mean to work under a name.
public sealed interface Answer {

    /// Going on in a layer that is there.
    record Known(String layer) implements Answer {}

    /// Beginning a layer.
    record New(String layer) implements Answer {}

    /// Not possible: the layer of that name is no annotator’s.
    record Taken(String layer) implements Answer {}

    /// Nothing was written yet.
    record Missing() implements Answer {}

    /// The name, if one can work under it.
    default Optional<String> name() {
        return switch (this) {
            case Known(String layer) -> Optional.of(layer);
            case New(String layer) -> Optional.of(layer);
            case Taken _, Missing _ -> Optional.empty();
        };
    }

    /// The meaning in words.
    default Message meaning() {
        return switch (this) {
            case Known(String layer) -> Message.of("layers.who-known", layer);
            case New(String layer) -> Message.of("layers.who-new", layer);
            case Taken(String layer) -> Message.of("layers.who-taken", layer);
            case Missing _ -> Message.of("layers.who-missing");
        };
    }
}
