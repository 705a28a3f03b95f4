package org.glossator.review.assignment;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// Documents that cannot be shared as was asked, and why.
public final class SharingException extends ExplainedException {

    public SharingException(Message explanation) {
        super(explanation, null);
    }
}
