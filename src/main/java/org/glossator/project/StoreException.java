package org.glossator.project;

import java.nio.file.Path;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A project file that cannot be opened, read or written. Nothing that was acknowledged before is lost.
public final class StoreException extends ExplainedException {

    /// What a screen can offer besides the sentence.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// A file of this name exists where a new one was to be made.
        EXISTS,
        /// It is not a Glossator project.
        NOT_OURS,
        /// A newer Glossator made it.
        NEWER,
        /// An older Glossator made it, so that it can be read only once it has been opened for writing.
        OLDER,
        /// Another window holds it; it can be opened to read.
        HELD,
        /// It, or its folder, cannot be written; it can be opened to read.
        READ_ONLY,
        /// It is broken.
        DAMAGED,
        /// The disk is full.
        DISK_FULL,
        /// Something else went wrong with the disk or the file system.
        UNREADABLE
    }

    private final Reason reason;
    private final transient Path file;

    public StoreException(Reason reason, Path file, Message explanation, @Nullable Throwable cause) {
        super(explanation, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /// The project file in question.
    public Path file() {
        return file;
    }
}
