package org.glossator.workflow.backup;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A backup that cannot be made or looked for; the project goes on as it was.
public final class BackupRefusedException extends ExplainedException {

    public BackupRefusedException(Message explanation, @Nullable Throwable cause) {
        super(explanation, cause);
    }
}
