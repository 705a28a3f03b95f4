package org.glossator.ui.importing;

import org.glossator.message.Message;
import org.glossator.workflow.ImportOutcome;

/// What an import came to, in a sentence.
public final class ReportWords {

    private ReportWords() {}

    /// How much came in.
    public static Message summary(ImportOutcome outcome) {
        return outcome.addedNothing() && outcome.read().documents() > 0
                ? Message.of("importing.nothing-new")
                : Message.of(
                        "ui.imported",
                        outcome.added().documents(),
                        outcome.added().annotations());
    }
}
