package org.glossator.ui.dialog;

import org.glossator.message.Message;

/// One way to answer a [Prompt].
///
/// @param name what its button says
/// @param action what it does; the prompt is gone by then
public record Choice(String name, Role role, Runnable action) {

    /// How a choice is pressed.
    public enum Role {
        /// By Enter.
        MAIN,
        /// By its button only.
        OTHER,
        /// By its button, which leaves the prompt open.
        STAYING,
        /// By Escape.
        CANCEL
    }

    public static Choice main(Message name, Runnable action) {
        return new Choice(name.sentence(), Role.MAIN, action);
    }

    public static Choice other(Message name, Runnable action) {
        return new Choice(name.sentence(), Role.OTHER, action);
    }

    /// A choice that answers nothing: the prompt stays.
    public static Choice staying(Message name, Runnable action) {
        return new Choice(name.sentence(), Role.STAYING, action);
    }

    /// The choice to do nothing.
    public static Choice cancel() {
        return new Choice(Message.of("ui.cancel").sentence(), Role.CANCEL, () -> {});
    }

    /// The one choice where there is none.
    public static Choice close() {
        return new Choice(Message.of("ui.close").sentence(), Role.CANCEL, () -> {});
    }
}
