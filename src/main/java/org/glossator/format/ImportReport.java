package org.glossator.format;

import java.util.List;

/// What an import read, and what it could not: nothing is left out in silence.
///
/// @param tally what was handed on
/// @param findings what was not, in the order in which it was met
public record ImportReport(Tally tally, List<Finding> findings) {

    public ImportReport {
        findings = List.copyOf(findings);
    }
}
