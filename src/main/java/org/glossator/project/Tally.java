package org.glossator.project;

import org.glossator.annotation.DocumentState;

/// How far a document has come in a layer, and how much stands there.
public record Tally(DocumentState state, int annotations, int relations) {

    /// Nothing was done yet.
    public static final Tally NEW = new Tally(DocumentState.NEW, 0, 0);

    Tally in(DocumentState other) {
        return new Tally(other, annotations, relations);
    }

    Tally plus(int moreAnnotations, int moreRelations) {
        return new Tally(state, annotations + moreAnnotations, relations + moreRelations);
    }
}
