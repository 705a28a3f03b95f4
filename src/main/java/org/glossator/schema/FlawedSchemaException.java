package org.glossator.schema;

import org.glossator.message.ExplainedException;

/// A change that would leave a schema with a flaw; it has changed nothing.
public final class FlawedSchemaException extends ExplainedException {

    private final transient Flaw flaw;

    FlawedSchemaException(Flaw flaw) {
        super(flaw.message(), null);
        this.flaw = flaw;
    }

    /// What would be wrong, and with what.
    public Flaw flaw() {
        return flaw;
    }
}
