package org.glossator.format.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;
import org.glossator.message.Message;

/// The bytes of a file that is taken into memory as a whole.
public final class FileBytes {

    /// The largest file that is taken for a document.
    public static final int LARGEST = 100 << 20;

    private FileBytes() {}

    /// All bytes of `file`.
    ///
    /// @throws FormatException if it cannot be read, has none, or has more than [#LARGEST]
    public static byte[] of(Path file) throws FormatException {
        requireSane(file);
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(file, bytes.length);
            }
            return bytes;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// Refuses `file` if it is no file, empty, or too large.
    public static void requireSane(Path file) throws FormatException {
        Reading.requireFile(file);
        long size = Reading.size(file);
        if (size > LARGEST) {
            throw tooLarge(file, size);
        }
        if (size == 0) {
            throw FormatException.about(file, Message.of("document.empty", file.toString()));
        }
    }

    private static FormatException tooLarge(Path file, long size) {
        return FormatException.about(
                file, Message.of("document.too-large", file.toString(), size >> 20, LARGEST >> 20));
    }
}
