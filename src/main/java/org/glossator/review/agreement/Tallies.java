package org.glossator.review.agreement;

import org.glossator.review.agreement.figure.Bootstrap;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.task.Progress;

/// What a measure counted in each document, for one row of figures: the whole, a label, a pair. Figures of several
/// documents are made of sums of what was counted within each; no text is joined to another.
interface Tallies {

    /// The figure over some documents, by their place among those that were measured.
    Figure figure(int[] documents);

    /// How many items it is made of.
    long items(int[] documents);

    /// The interval of the figure over these documents.
    ConfidenceInterval interval(int[] documents, Bootstrap bootstrap, Progress progress);
}
