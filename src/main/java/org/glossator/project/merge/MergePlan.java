package org.glossator.project.merge;

import org.glossator.message.Message;
import org.glossator.project.Absorption;
import org.glossator.project.Intake;

/// What bringing a copy in comes to.
///
/// @param absorption what is to be written
/// @param report what is to be told
public record MergePlan(Absorption absorption, MergeReport report) implements Intake.Plan {

    @Override
    public Message operation() {
        return Message.of("merge.operation", report.annotations());
    }
}
