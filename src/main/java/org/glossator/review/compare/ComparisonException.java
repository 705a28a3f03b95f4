package org.glossator.review.compare;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// A comparison that cannot be made: what was named is not there, or there is nothing to compare it with.
public final class ComparisonException extends ExplainedException {

    public ComparisonException(Message explanation) {
        super(explanation, null);
    }
}
