package org.glossator.format.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Reading;

/// Cuts a file into the items of the one list that it is, or into the objects that stand in it one after the other,
/// by brackets and quotes alone: whether an item is sound shows when it is read, and costs no other item.
final class JsonItems implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final Path file;
    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long read;
    private int line = 1;
    private int number;
    private boolean isList;
    private boolean isOver;

    JsonItems(Path file, InputStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /// The next item; empty after the last.
    Optional<JsonRecord> next() throws FormatException {
        if (number == 0) {
            begin();
        }
        skipBlanks();
        if (isOver || isAtEnd()) {
            return Optional.empty();
        }
        Place place = Place.item(file, ++number, line);
        return Optional.of(new JsonRecord(place, number, isList ? item(place) : object(place)));
    }

    private void begin() throws FormatException {
        while (isBlank(peek()) || isOfMark(peek())) {
            take();
        }
        isList = peek() == '[';
        if (isList) {
            take();
            skipBlanks();
            if (peek() == ']') {
                endList();
            }
        }
    }

    /// Whether nothing follows, where nothing may follow.
    private boolean isAtEnd() throws FormatException {
        if (peek() == END && isList) {
            throw brokenOff();
        }
        return peek() == END;
    }

    private void endList() throws FormatException {
        take();
        skipBlanks();
        isOver = true;
        if (peek() != END) {
            throw Place.line(file, line).refused("format.json-after-the-list");
        }
    }

    /// An item of the list, up to the comma or bracket after it.
    private byte[] item(Place place) throws FormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Nesting nesting = new Nesting();
        while (peek() != END) {
            int sign = peek();
            if (nesting.isOutside() && (sign == ',' || sign == ']')) {
                if (sign == ']') {
                    endList();
                } else {
                    take();
                }
                return bytes.toByteArray();
            }
            append(bytes, nesting, place);
        }
        throw brokenOff();
    }

    /// An object, up to the brace that ends it.
    private byte[] object(Place place) throws FormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Nesting nesting = new Nesting();
        while (peek() != END) {
            int sign = peek();
            append(bytes, nesting, place);
            if (nesting.isOutside() && (sign == '}' || sign == '\n')) {
                break;
            }
        }
        return bytes.toByteArray();
    }

    private void append(ByteArrayOutputStream bytes, Nesting nesting, Place place) throws FormatException {
        int sign = take();
        nesting.pass(sign);
        bytes.write(sign);
        if (bytes.size() > JsonRecords.LONGEST) {
            throw place.refused("format.json-too-long", JsonRecords.LONGEST >> 20);
        }
    }

    private FormatException brokenOff() {
        return Place.line(file, line).refused("format.json-list-breaks-off");
    }

    private void skipBlanks() throws FormatException {
        while (isBlank(peek())) {
            take();
        }
    }

    static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /// Whether `sign` is a byte of the byte order mark in UTF-8.
    static boolean isOfMark(int sign) {
        return sign == 0xEF || sign == 0xBB || sign == 0xBF;
    }

    private int take() throws FormatException {
        int sign = peek();
        next++;
        line += sign == '\n' ? 1 : 0;
        return sign;
    }

    private int peek() throws FormatException {
        if (next == filled) {
            try {
                read += filled;
                next = 0;
                filled = Math.max(0, stream.read(buffer));
            } catch (IOException failure) {
                throw Reading.refused(file, failure);
            }
        }
        return filled == 0 ? END : buffer[next] & 0xFF;
    }

    long position() {
        return read + next;
    }

    @Override
    public void close() throws FormatException {
        try {
            stream.close();
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// How deep within brackets and quotes one is.
    private static final class Nesting {

        private int depth;
        private boolean quoted;
        private boolean escaped;

        boolean isOutside() {
            return depth <= 0 && !quoted;
        }

        void pass(int sign) {
            if (quoted) {
                boolean ends = sign == '"' && !escaped;
                escaped = sign == '\\' && !escaped;
                quoted = !ends;
            } else {
                switch (sign) {
                    case '"' -> quoted = true;
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> {}
                }
            }
        }
    }
}
