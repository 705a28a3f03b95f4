package org.glossator.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.glossator.message.Message;

/// A file that is written beside its target and takes the target's place only when it is whole.
public final class PendingFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final OutputStream stream;

    private PendingFile(Path target, Path part, OutputStream stream) {
        this.target = target;
        this.part = part;
        this.stream = stream;
    }

    /// Begins a file that is to become `target`.
    ///
    /// @throws FormatException if nothing can be written there
    public static PendingFile begin(Path target) throws FormatException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw FormatException.about(target, Message.of("format.not-a-target", target.toString()));
        }
        try {
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path part = real.resolveSibling(real.getFileName() + "." + UUID.randomUUID() + ".part");
            OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new PendingFile(real, part, new BufferedOutputStream(stream, BUFFER));
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /// Where its bytes go.
    public OutputStream stream() {
        return stream;
    }

    /// What is to become of it.
    public Path target() {
        return target;
    }

    /// Puts it in the target's place.
    ///
    /// @throws FormatException if the last bytes cannot be written, or it cannot be put there
    public void finish() throws FormatException {
        try {
            stream.close();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /// Leaves the target as it is, unless the file was finished.
    @Override
    public void close() {
        try (stream) {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // A part that is left over harms nobody, and what went wrong was told when it was written.
        }
    }

    /// The refusal that a failure to write `target` amounts to.
    public static FormatException unwritable(Path target, IOException failure) {
        Message message = Message.of("format.unwritable", target.toString(), String.valueOf(failure.getMessage()));
        return new FormatException(Finding.about(target, message), failure);
    }
}
