package org.glossator.ui.command;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;

/// What a part of the screen does by itself where the keyboard or the mouse is in it, without a command: a text walks
/// by the arrows. It is told so that the help can tell all there is, and no command gets a key that would not work.
///
/// @param place where it is done: “In the text”
/// @param name what it does
/// @param keys the keys that do it; cannot be changed
/// @param mouse what the mouse does for it, in words; empty if nothing
public record Gesture(Message place, Message name, List<KeyCombination> keys, List<Message> mouse) {

    public Gesture {
        keys = keys.stream().map(Keystrokes::plain).toList();
        mouse = List.copyOf(mouse);
    }

    /// What keys do, as [KeyCombination#valueOf] reads them.
    public static Gesture keys(Message place, Message name, String... keys) {
        return new Gesture(
                place, name, Arrays.stream(keys).map(KeyCombination::valueOf).toList(), List.of());
    }

    /// What the mouse does.
    public static Gesture mouse(Message place, Message name, Message how) {
        return new Gesture(place, name, List.of(), List.of(how));
    }
}
