package org.glossator.ui.annotate.model;

import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// A document as the list shows it: with how far it has come in one's own layer.
///
/// @param assignment whether it was given to the annotator
/// @param remark what a reviewer said of it when returning it; may be empty
public record DocumentRow(DocumentHead head, Tally tally, Assignment assignment, String remark) {

    public DocumentId id() {
        return head.id();
    }

    /// Whether it was given to the annotator.
    public boolean isAssigned() {
        return assignment != Assignment.NONE;
    }

    /// Whether its annotator has finished it.
    public boolean isDone() {
        return tally.state() == DocumentState.DONE || tally.state() == DocumentState.ACCEPTED;
    }
}
