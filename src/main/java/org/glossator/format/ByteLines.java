package org.glossator.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;

/// The lines of a file as bytes, one after the other. Only a line feed ends a line: a carriage return alone does
/// not, and one before the line feed stays with the line.
public final class ByteLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int longest;
    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private int line;
    private long position;

    private ByteLines(Path file, int longest, InputStream stream) {
        this.file = file;
        this.longest = longest;
        this.stream = stream;
    }

    /// Opens `file`, of which no line may have more than `longest` bytes.
    ///
    /// @throws FormatException if it cannot be opened
    public static ByteLines open(Path file, int longest) throws FormatException {
        Reading.requireFile(file);
        try {
            return new ByteLines(file, longest, Files.newInputStream(file));
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The next line without its line feed; empty after the last.
    ///
    /// @throws FormatException if it cannot be read, or is too long
    public Optional<byte[]> next() throws FormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean begun = false;
        while (next < filled || fill()) {
            begun = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            bytes.write(buffer, next, end - next);
            position += end - next;
            next = end;
            if (bytes.size() > longest) {
                throw tooLong();
            }
            if (next < filled) {
                next++;
                position++;
                break;
            }
        }
        line += begun ? 1 : 0;
        return begun ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private FormatException tooLong() {
        int at = line + 1;
        Message message = Message.of("format.line-too-long", file.toString(), at, longest >> 20);
        return new FormatException(new Finding(file, at, message), null);
    }

    private boolean fill() throws FormatException {
        try {
            next = 0;
            filled = Math.max(0, stream.read(buffer));
            return filled > 0;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The number of the line read last, counted from 1.
    public int line() {
        return line;
    }

    /// The number of bytes read so far.
    public long position() {
        return position;
    }

    @Override
    public void close() throws FormatException {
        try {
            stream.close();
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }
}
