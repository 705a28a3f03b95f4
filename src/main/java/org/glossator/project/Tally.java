package org.glossator.project;

import org.glossator.annotation.DocumentState;

/// How far a document has come in a layer, and how much stands there.
///
/// @param decisions what was settled there in review
public record Tally(DocumentState state, int annotations, int relations, int decisions) {

    /// Nothing was done yet.
    public static final Tally NEW = new Tally(DocumentState.NEW, 0, 0);

    /// Where nothing was settled in review.
    public Tally(DocumentState state, int annotations, int relations) {
        this(state, annotations, relations, 0);
    }

    /// The same in another state.
    public Tally in(DocumentState other) {
        return new Tally(other, annotations, relations, decisions);
    }

    /// This with what `more` counts; the state stays.
    Tally plus(Tally more) {
        return new Tally(state, annotations + more.annotations, relations + more.relations, decisions + more.decisions);
    }
}
