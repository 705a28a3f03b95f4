package org.glossator.review.agreement;

import java.time.ZonedDateTime;
import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;

/// How far layers agree, with all that one must know to believe it.
///
/// @param source what was measured, when and by what
/// @param choice what was asked for
/// @param coverage which documents are in it
/// @param tables one for each subject, in the order of the units
/// @param remarks what was asked for and could not be measured, a sentence each
public record AgreementReport(
        Source source, AgreementChoice choice, Coverage coverage, List<AgreementTable> tables, List<Message> remarks) {

    /// Where figures come from.
    ///
    /// @param program the version of this program
    /// @param project what the project is called
    /// @param layers those that were compared, in the order in which they were named
    /// @param when when it was measured, in the zone in which days begin
    public record Source(String program, String project, List<Layer> layers, ZonedDateTime when) {
        public Source {
            layers = List.copyOf(layers);
        }
    }

    public AgreementReport {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }
}
