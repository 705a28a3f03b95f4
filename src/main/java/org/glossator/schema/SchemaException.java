package org.glossator.schema;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A schema file that cannot be understood; the sentence names the place in it.
public final class SchemaException extends ExplainedException {

    public SchemaException(Message explanation, @Nullable Throwable cause) {
        super(explanation, cause);
    }
}
