package org.glossator.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.glossator.message.Message;

/// What is said of a file that the system does not give out.
public final class Reading {

    private Reading() {}

    /// Refuses `path` unless it is an ordinary file: what it leads to may be a device that never ends.
    public static void requireFile(Path path) throws FormatException {
        if (!Files.exists(path)) {
            throw FormatException.about(path, Message.of("format.missing", path.toString()));
        }
        if (!Files.isRegularFile(path)) {
            throw FormatException.about(path, Message.of("format.not-a-file", path.toString()));
        }
    }

    /// The size of `path` in bytes.
    public static long size(Path path) throws FormatException {
        try {
            return Files.size(path);
        } catch (IOException failure) {
            throw refused(path, failure);
        }
    }

    /// The refusal that `failure` amounts to.
    public static FormatException refused(Path path, IOException failure) {
        return new FormatException(Finding.about(path, explanation(path, failure)), failure);
    }

    private static Message explanation(Path path, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Message.of("format.missing", path.toString());
            case AccessDeniedException _ -> Message.of("format.forbidden", path.toString());
            default -> Message.of("format.unreadable", path.toString(), String.valueOf(failure.getMessage()));
        };
    }
}
