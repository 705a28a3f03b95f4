package org.glossator.ui.annotate.model;

import org.glossator.annotation.Assignment;
import org.glossator.annotation.LayerId;
import org.glossator.project.Holding;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.Tally;
import org.glossator.text.DocumentHead;
import org.glossator.ui.annotate.listing.Facts;

/// What is known of a document at present, looked up when it is asked.
record KnownDocument(DocumentRow row, ProjectState state, Holdings holdings, Disputes disputes) implements Facts {

    @Override
    public DocumentHead head() {
        return row.head();
    }

    @Override
    public Tally tally() {
        return row.tally();
    }

    @Override
    public Holding holding() {
        return holdings.of(row.id());
    }

    @Override
    public boolean isMarkedIn(LayerId layer) {
        return !isHidden() && state.tally(new LayerDocument(layer, row.id())).annotations() > 0;
    }

    @Override
    public boolean isDisputed() {
        return !isHidden() && disputes.isDisputed(row.id());
    }

    @Override
    public boolean isAssigned() {
        return row.isAssigned();
    }

    /// Nothing is told of what others marked in a document that is to be annotated blind.
    private boolean isHidden() {
        return row.assignment() == Assignment.BLIND;
    }
}
