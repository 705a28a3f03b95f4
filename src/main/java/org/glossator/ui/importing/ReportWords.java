package org.glossator.ui.importing;

import java.util.stream.Collectors;
import org.glossator.format.Finding;
import org.glossator.message.Message;
import org.glossator.workflow.ImportOutcome;

/// What an import came to, in sentences.
public final class ReportWords {

    private ReportWords() {}

    /// How much came in.
    public static Message summary(ImportOutcome report) {
        return Message.of(
                "ui.imported", report.added().documents(), report.added().annotations());
    }

    /// What did not, a line each; empty if everything did.
    public static String findings(ImportOutcome report) {
        return report.findings().stream()
                .map(Finding::message)
                .map(Message::sentence)
                .collect(Collectors.joining("\n"));
    }
}
