package org.glossator.ui.annotate.model;

import org.glossator.annotation.DocumentState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// A document as the list shows it: with how far it has come in one's own layer.
public record DocumentRow(DocumentHead head, Tally tally) {

    public DocumentId id() {
        return head.id();
    }

    /// Whether its annotator has finished it.
    public boolean isDone() {
        return tally.state() == DocumentState.DONE || tally.state() == DocumentState.ACCEPTED;
    }
}
