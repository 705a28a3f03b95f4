package org.glossator.ui.merging;

import org.glossator.message.Message;
import org.glossator.workflow.CopyOrder;

/// What the choices in the sheet for a copy amount to.
sealed interface Prospect {

    /// A copy can be made.
    ///
    /// @param meaning what is in it
    record Ready(CopyOrder order, Message meaning) implements Prospect {}

    /// Something is missing still.
    ///
    /// @param meaning what, and what to do
    record Lacking(Message meaning) implements Prospect {}

    /// The sentence for it.
    Message meaning();
}
