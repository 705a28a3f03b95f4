package org.glossator.message;

import org.jspecify.annotations.Nullable;

/// What the surroundings refused — a file, a disk, a format, a rule of the schema — told in one sentence that
/// names the place and what to do. Its own message is that sentence in English, for the log. Never a bug: those are
/// unchecked and caught at the boundary.
public abstract class ExplainedException extends Exception {

    private final transient Message explanation;

    protected ExplainedException(Message explanation, @Nullable Throwable cause) {
        super(explanation.english(), cause);
        this.explanation = explanation;
    }

    /// The sentence as key and arguments, for a screen in another language.
    public Message explanation() {
        return explanation;
    }
}
