package org.glossator.ui.review.model;

import org.glossator.annotation.Decision;
import org.glossator.message.Message;

/// Decides about the difference that is looked at, and goes on to the next.
public final class Settling {

    private final ReviewModel model;

    Settling(ReviewModel model) {
        this.model = model;
    }

    /// Takes what one layer says.
    ///
    /// @param side its index
    public void take(int side) {
        model.goOn();
    }

    /// Takes what every layer says.
    public void both() {
        model.goOn();
    }

    /// Takes nothing, on purpose.
    public void neither() {
        model.goOn();
    }

    /// What a decision was, in words.
    public Message say(Decision decision) {
        return Message.of("review.verdict", decision.verdict().name());
    }
}
