package org.glossator.review.agreement.figure;

import java.util.OptionalDouble;
import org.glossator.message.Message;

/// What a measure came to: a number, or why there is none. A measure that is not defined for its input says so and is
/// never told as 0 or 1.
public sealed interface Figure {

    /// A number.
    ///
    /// @param value finite
    record Defined(double value) implements Figure {
        public Defined {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a figure: " + value);
            }
        }
    }

    /// There is no number.
    ///
    /// @param reason why, as a sentence
    record Undefined(Message reason) implements Figure {}

    static Figure of(double value) {
        return new Defined(value);
    }

    static Figure undefined(Message reason) {
        return new Undefined(reason);
    }

    /// The number, if there is one.
    default OptionalDouble number() {
        return switch (this) {
            case Defined(double value) -> OptionalDouble.of(value);
            case Undefined _ -> OptionalDouble.empty();
        };
    }
}
