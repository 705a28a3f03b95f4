package org.glossator.ui.steps;

import java.util.Locale;
import org.glossator.message.Message;

/// One of the first things a person does here, in the order in which they are led to them.
public enum Step {
    /// Words are selected.
    SELECT,
    /// They are given a label.
    MARK,
    /// That is taken back.
    UNDO,
    /// And done again.
    REDO,
    /// A mark is described or related; nobody needs to.
    TELL,
    /// The document is done, and the next one opens.
    NEXT;

    /// Whether who does a later thing has passed this one by.
    boolean isOptional() {
        return this == TELL;
    }

    /// What it is called, in a word or two.
    Message title() {
        return Message.of("steps.step-" + name().toLowerCase(Locale.ROOT));
    }
}
