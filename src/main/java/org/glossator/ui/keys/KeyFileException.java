package org.glossator.ui.keys;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A file of keys that cannot be read or written; the sentence names file and line.
public final class KeyFileException extends ExplainedException {

    KeyFileException(Message explanation, @Nullable Throwable cause) {
        super(explanation, cause);
    }
}
