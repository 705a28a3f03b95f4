package org.glossator.ui.importing;

import java.util.stream.Collectors;
import org.glossator.format.Finding;
import org.glossator.format.ImportReport;
import org.glossator.message.Message;

/// What an import came to, in sentences.
public final class ReportWords {

    private ReportWords() {}

    /// How much came in.
    public static Message summary(ImportReport report) {
        return Message.of(
                "ui.imported", report.tally().documents(), report.tally().annotations());
    }

    /// What did not, a line each; empty if everything did.
    public static String findings(ImportReport report) {
        return report.findings().stream()
                .map(Finding::message)
                .map(Message::sentence)
                .collect(Collectors.joining("\n"));
    }
}
