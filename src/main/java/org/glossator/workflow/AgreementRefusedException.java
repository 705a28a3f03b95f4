package org.glossator.workflow;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// Agreement cannot be measured as it was asked for.
public final class AgreementRefusedException extends ExplainedException {

    AgreementRefusedException(Message explanation) {
        super(explanation, null);
    }
}
