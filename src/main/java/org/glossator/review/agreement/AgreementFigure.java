package org.glossator.review.agreement;

import java.util.Optional;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.jspecify.annotations.Nullable;

/// What a measure came to for a row.
///
/// @param items how many things it was measured on; what one is, [Method] tells; of a mean, of how many figures
/// @param interval null where none was drawn
public record AgreementFigure(
        Measure measure,
        Figure figure,
        long items,
        @Nullable ConfidenceInterval interval) {

    /// The interval that was drawn, or why there is none; empty where none was drawn.
    public Optional<ConfidenceInterval> confidence() {
        return Optional.ofNullable(interval);
    }

    /// The interval, where there is one.
    public Optional<ConfidenceInterval.Defined> bounds() {
        return interval instanceof ConfidenceInterval.Defined bounds ? Optional.of(bounds) : Optional.empty();
    }
}
