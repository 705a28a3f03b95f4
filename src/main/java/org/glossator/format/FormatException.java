package org.glossator.format;

import java.nio.file.Path;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A file or folder that cannot be read or written at all; the sentence names the place.
public final class FormatException extends ExplainedException {

    private final transient Finding finding;

    public FormatException(Finding finding, @Nullable Throwable cause) {
        super(finding.message(), cause);
        this.finding = finding;
    }

    /// Something about `file` as a whole.
    public static FormatException about(Path file, Message message) {
        return new FormatException(Finding.about(file, message), null);
    }

    /// The place and the sentence.
    public Finding finding() {
        return finding;
    }
}
