package org.glossator.format.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.ByteLines;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Reading;

/// The records of a file, one after the other, so that it may be larger than the memory.
///
/// For one thread.
public sealed interface JsonRecords extends AutoCloseable {

    /// A record longer than this is no document that a person could annotate.
    int LONGEST = 128 << 20;

    /// The records of `file`: the items of the one list that it is, or else what stands on its lines.
    ///
    /// @throws FormatException if it cannot be read
    static JsonRecords open(Path file) throws FormatException {
        return first(file) == '[' ? items(file) : new Lines(file, ByteLines.open(file, LONGEST));
    }

    /// The records of `file`: the items of the one list that it is, or else the objects that follow each other in
    /// it, on however many lines.
    ///
    /// @throws FormatException if it cannot be read
    static JsonRecords items(Path file) throws FormatException {
        Reading.requireFile(file);
        try {
            return new Items(new JsonItems(file, Files.newInputStream(file)));
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The first byte of `file` that is neither blank nor of a byte order mark; -1 if there is none.
    private static int first(Path file) throws FormatException {
        Reading.requireFile(file);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            int sign = stream.read();
            while (JsonItems.isBlank(sign) || JsonItems.isOfMark(sign)) {
                sign = stream.read();
            }
            return sign;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The next record; empty after the last.
    ///
    /// @throws FormatException if it cannot be read, is too long, or the list breaks off
    Optional<JsonRecord> next() throws FormatException;

    /// The number of bytes read so far.
    long position();

    @Override
    void close() throws FormatException;

    /// The lines that are not blank.
    final class Lines implements JsonRecords {

        private final Path file;
        private final ByteLines lines;

        private Lines(Path file, ByteLines lines) {
            this.file = file;
            this.lines = lines;
        }

        @Override
        public Optional<JsonRecord> next() throws FormatException {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                byte[] bytes = line.get();
                if (!isBlank(bytes)) {
                    return Optional.of(new JsonRecord(Place.line(file, lines.line()), lines.line(), bytes));
                }
            }
            return Optional.empty();
        }

        private static boolean isBlank(byte[] bytes) {
            for (byte sign : bytes) {
                if (!JsonItems.isBlank(sign) && !JsonItems.isOfMark(sign & 0xFF)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long position() {
            return lines.position();
        }

        @Override
        public void close() throws FormatException {
            lines.close();
        }
    }

    /// The items of one list.
    final class Items implements JsonRecords {

        private final JsonItems items;

        private Items(JsonItems items) {
            this.items = items;
        }

        @Override
        public Optional<JsonRecord> next() throws FormatException {
            return items.next();
        }

        @Override
        public long position() {
            return items.position();
        }

        @Override
        public void close() throws FormatException {
            items.close();
        }
    }
}
