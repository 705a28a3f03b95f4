package org.glossator.ui.merging;

import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeConflict;
import org.glossator.project.merge.MergeReport;
import org.glossator.workflow.MergeOutcome;

/// One file in the merge sheet: what it brings.
public record Arrival(MergeOutcome outcome) {

    /// What the file is called, without its folder.
    String name() {
        return String.valueOf(outcome.file().getFileName());
    }

    /// How much it brings, on one line.
    String summary() {
        return MergeWords.summary(outcome.report());
    }

    /// How it is related to the project.
    String kinship() {
        return MergeWords.kinship(outcome.kinship()).sentence();
    }

    /// What becomes of documents; empty where nothing does.
    Optional<String> documents() {
        MergeReport.Gain gain = outcome.report().documents();
        return gain.equals(MergeReport.Gain.NONE)
                ? Optional.empty()
                : Optional.of(Message.of("merging.documents-line", MergeWords.gain(gain))
                        .sentence());
    }

    List<MergeReport.LayerGain> layers() {
        return outcome.report().layers();
    }

    List<MergeConflict> conflicts() {
        return outcome.report().conflicts();
    }

    List<Message> findings() {
        return outcome.report().findings();
    }

    boolean isNothing() {
        return outcome.report().isNothing();
    }
}
