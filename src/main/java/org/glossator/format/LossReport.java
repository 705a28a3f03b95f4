package org.glossator.format;

import java.util.List;

/// What an export wrote, and what it could not: nothing is left out in silence.
///
/// @param tally what was written
/// @param losses what was not, in the order of the documents
public record LossReport(Tally tally, List<Loss> losses) {

    public LossReport {
        losses = List.copyOf(losses);
    }
}
