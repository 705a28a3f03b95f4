package org.glossator.review.agreement.figure;

import org.glossator.message.Message;

/// Between which numbers a figure would be if other documents of the same kind had been annotated.
public sealed interface ConfidenceInterval {

    /// An interval.
    ///
    /// @param low its lower end, itself inside
    /// @param high its upper end, itself inside
    /// @param resamples how many resamples it is made from
    /// @param leftOut how many more had no figure
    record Defined(double low, double high, int resamples, int leftOut) implements ConfidenceInterval {
        public Defined {
            if (!(low <= high)) {
                throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
            }
        }
    }

    /// There is no interval.
    ///
    /// @param reason why, as a sentence
    record Undefined(Message reason) implements ConfidenceInterval {}
}
