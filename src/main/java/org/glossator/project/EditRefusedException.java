package org.glossator.project;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// An edit that cannot be done as things stand: what it speaks of is gone, or the schema does not allow it.
public final class EditRefusedException extends ExplainedException {

    public EditRefusedException(Message explanation) {
        super(explanation, null);
    }
}
