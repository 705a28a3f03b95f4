package org.glossator.format.cas.tsv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.Utf8File;
import org.glossator.format.cas.Cas;

/// Reads one file: its header, its sentences, and the rows beneath each.
final class TsvReader {

    private final Path file;
    private final Header header = new Header();
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> sentence = new ArrayList<>();
    private boolean endsLine;

    private TsvReader(Path file) {
        this.file = file;
    }

    /// The CAS that `file` holds.
    ///
    /// @throws FormatException if it cannot be read, or its rows do not fit its header or its text
    static Cas read(Path file) throws FormatException {
        return new TsvReader(file).cas(Utf8File.read(file, WebAnnoTsv.LARGEST).text());
    }

    private Cas cas(String written) throws FormatException {
        String[] lines = written.split("\n", -1);
        if (!lines[0].startsWith(WebAnnoTsv.FORMAT_LINE)) {
            throw Place.line(file, 1).refused("cas.tsv-format");
        }
        boolean isHeader = true;
        for (int i = 1; i < lines.length; i++) {
            Place place = Place.line(file, i + 1);
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            isHeader = isHeader && !line.startsWith(WebAnnoTsv.TEXT) && !isRow(line);
            if (isHeader) {
                header.take(line, place);
            } else if (line.startsWith(WebAnnoTsv.TEXT)) {
                sentence.add(Escapes.read(line.substring(WebAnnoTsv.TEXT.length())));
            } else if (isRow(line)) {
                row(Row.of(line, header.columns().size(), place));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw place.refused("cas.tsv-row", line);
            }
        }
        rest();
        prove();
        return new TsvCas(header, text.toString(), Place.line(file, 1)).of(rows);
    }

    private static boolean isRow(String line) {
        return !line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9';
    }

    private void row(Row row) throws FormatException {
        if (!sentence.isEmpty()) {
            begin(row);
        }
        if (row.end() > text.length() || row.start() > row.end()) {
            throw row.place().refused("cas.tsv-outside", row.id(), row.start(), row.end(), text.length());
        }
        rows.add(row);
    }

    /// Begins a sentence where its first word does. Of what stands between sentences the format tells the length: a
    /// line end and blanks, as INCEpTION has it.
    private void begin(Row first) throws FormatException {
        if (first.start() < text.length()) {
            throw first.place().refused("cas.tsv-overlap", first.id(), first.start(), text.length());
        }
        if (endsLine && first.start() > text.length()) {
            text.append('\n');
        }
        if (first.start() > text.length() + WebAnnoTsv.LARGEST) {
            throw first.place().refused("cas.tsv-outside", first.id(), first.start(), first.end(), text.length());
        }
        text.repeat(' ', first.start() - text.length());
        text.append(String.join("\n", sentence));
        sentence.clear();
        endsLine = true;
    }

    /// A sentence without words stands on lines of its own.
    private void rest() {
        if (!sentence.isEmpty()) {
            text.append(endsLine ? "\n" : "").append(String.join("\n", sentence));
        }
    }

    /// Each row repeats its words, which proves that the offsets are what they are taken for.
    private void prove() throws FormatException {
        for (Row row : rows) {
            if (cuts(row.start()) || cuts(row.end())) {
                throw row.place().refused("cas.tsv-cuts", row.id(), row.start(), row.end());
            }
            String there = text.substring(row.start(), row.end());
            Optional<String> said = Optional.of(row.words()).filter(words -> !words.equals(there));
            if (said.isPresent() && !Escapes.read(said.get()).equals(there)) {
                throw row.place().refused("cas.tsv-quote", row.id(), said.get(), there);
            }
        }
    }

    private boolean cuts(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
