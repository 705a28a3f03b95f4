package org.glossator.ui.annotate.model;

import org.glossator.message.Message;

/// What the status line says last.
public record Notice(Message message, Tone tone) {

    /// How it is meant.
    public enum Tone {
        /// Something was done.
        PLAIN,
        /// Something was not done, and why.
        REFUSAL,
        /// The file or the disk failed; nothing that was stored before is lost.
        FAILURE
    }
}
