package org.glossator.review.agreement;

import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.task.Progress;

/// Where a measure has no figure.
///
/// @param reason why, as a sentence
record NoTallies(Message reason) implements Tallies {

    @Override
    public Figure figure(int[] documents) {
        return Figure.undefined(reason);
    }

    @Override
    public long items(int[] documents) {
        return 0;
    }

    @Override
    public ConfidenceInterval interval(int[] documents, Bootstrap bootstrap, Progress progress) {
        return new ConfidenceInterval.Undefined(reason);
    }
}
