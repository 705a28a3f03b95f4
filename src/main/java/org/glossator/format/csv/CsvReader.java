package org.glossator.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.format.ByteLines;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Reading;

/// The rows of a file, strictly by RFC 4180: a field in quotes keeps every sign, line ends included, and quotes stand
/// nowhere else.
public final class CsvReader implements AutoCloseable {

    private static final int MOST_CHARACTERS = 64 << 20;
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final Reader reader;
    private final StringBuilder field = new StringBuilder();
    private int ahead;
    private int line = 1;
    private int rowLine = 1;
    private int separator = ',';

    private CsvReader(Path file, Reader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// Opens `file`; what separates its fields shows in its first line.
    public static CsvReader open(Path file) throws FormatException {
        Reading.requireFile(file);
        int separator = separator(file);
        try {
            CsvReader csv = new CsvReader(
                    file,
                    new BufferedReader(
                            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())));
            csv.separator = separator;
            csv.advance();
            if (csv.ahead == BYTE_ORDER_MARK) {
                csv.advance();
            }
            return csv;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    private static int separator(Path file) throws FormatException {
        try (Reader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            for (int sign = reader.read(); sign != END && sign != '\n' && sign != '\r'; sign = reader.read()) {
                if (sign == ',' || sign == '\t' || sign == ';') {
                    return sign;
                }
            }
            return ',';
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The next row; empty after the last. A line with nothing on it is none.
    public Optional<List<String>> next() throws FormatException {
        while (ahead == '\n' || ahead == '\r') {
            advance();
        }
        if (ahead == END) {
            return Optional.empty();
        }
        rowLine = line;
        List<String> fields = new ArrayList<>();
        int characters = 0;
        while (true) {
            field.setLength(0);
            read();
            characters += field.length();
            if (characters > MOST_CHARACTERS) {
                throw tooLong();
            }
            fields.add(field.toString());
            if (ahead != separator) {
                return Optional.of(fields);
            }
            advance();
        }
    }

    private FormatException tooLong() {
        return place().refused("format.csv-too-long", MOST_CHARACTERS >> 20);
    }

    private void read() throws FormatException {
        if (ahead == '"') {
            quoted();
            return;
        }
        while (!endsField(ahead)) {
            if (ahead == '"') {
                throw place().refused("format.csv-quotes", "within");
            }
            take();
        }
    }

    private void quoted() throws FormatException {
        advance();
        while (true) {
            if (ahead == END) {
                throw place().refused("format.csv-quotes", "open");
            }
            if (ahead == '"') {
                advance();
                if (ahead != '"') {
                    break;
                }
            }
            take();
        }
        if (!endsField(ahead)) {
            throw place().refused("format.csv-quotes", "after");
        }
    }

    private void take() throws FormatException {
        field.append((char) ahead);
        if (field.length() > MOST_CHARACTERS) {
            throw tooLong();
        }
        advance();
    }

    private boolean endsField(int sign) {
        return sign == separator || sign == '\n' || sign == '\r' || sign == END;
    }

    private void advance() throws FormatException {
        try {
            int passed = ahead;
            ahead = reader.read();
            line += passed == '\n' || (passed == '\r' && ahead != '\n') ? 1 : 0;
        } catch (CharacterCodingException _) {
            throw Place.line(file, lineOfFlaw()).refused("format.csv-not-utf8");
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    /// The first line that is not UTF-8; the reader is ahead of what was taken from it, so it cannot tell.
    private int lineOfFlaw() throws FormatException {
        try (ByteLines lines = ByteLines.open(file, MOST_CHARACTERS)) {
            for (var bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get()));
                } catch (CharacterCodingException _) {
                    return lines.line();
                }
            }
            return line;
        }
    }

    /// Where the row read last begins.
    public Place place() {
        return Place.line(file, rowLine);
    }

    @Override
    public void close() throws FormatException {
        try {
            reader.close();
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }
}
