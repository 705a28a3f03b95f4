package org.glossator.workflow;

import java.nio.file.Path;
import org.glossator.project.merge.Kinship;
import org.glossator.project.merge.MergeReport;

/// What bringing one other project in came to.
///
/// @param file the other project
/// @param kinship how it is related to the project
/// @param report what came in, and what both do not agree about
public record MergeOutcome(Path file, Kinship kinship, MergeReport report) {

    /// Whether there is something that a person may want to look at.
    public boolean asksForALook() {
        return !report.conflicts().isEmpty() || !report.findings().isEmpty();
    }
}
