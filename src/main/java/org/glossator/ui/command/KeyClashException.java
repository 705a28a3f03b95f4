package org.glossator.ui.command;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// A key that does something else already.
public final class KeyClashException extends ExplainedException {

    KeyClashException(Message explanation) {
        super(explanation, null);
    }
}
