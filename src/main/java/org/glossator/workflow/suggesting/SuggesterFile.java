package org.glossator.workflow.suggesting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.csv.CsvReader;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.suggest.Gazetteer;
import org.glossator.suggest.Patterns;

/// A suggester that a person wrote down as a table with a head, of commas, semicolons or tabs, in UTF-8:
///
/// ```
/// name,label               pattern,label
/// Sochi,Location           "Resolution (?<mark>\d+)",Agreement
/// United Nations,Actor     "\b\d{1,2} (May|June) \d{4}\b",Date
/// ```
public final class SuggesterFile {

    private static final String LABEL = "label";

    private SuggesterFile() {}

    /// A row as it was read.
    private record Row(String words, LabelName label, Place place) {}

    /// The gazetteer in `file`.
    ///
    /// @throws FormatException if it cannot be read, or a label is not in `schema`; the sentence names the line
    public static Gazetteer gazetteer(Path file, Schema schema) throws FormatException {
        return Gazetteer.of(rows(file, "name", schema).stream()
                .map(row -> new Gazetteer.Entry(row.words(), row.label()))
                .toList());
    }

    /// The patterns in `file`.
    ///
    /// @throws FormatException if it cannot be read, a label is not in `schema`, or a pattern cannot be
    ///     understood; the sentence names the line
    public static Patterns patterns(Path file, Schema schema) throws FormatException {
        List<Patterns.Rule> rules = new ArrayList<>();
        for (Row row : rows(file, "pattern", schema)) {
            try {
                rules.add(new Patterns.Rule(Pattern.compile(row.words()), row.label()));
            } catch (PatternSyntaxException broken) {
                throw row.place().refused("suggest.broken-pattern", row.words(), broken.getIndex() + 1);
            }
        }
        return Patterns.of(rules);
    }

    private static List<Row> rows(Path file, String words, Schema schema) throws FormatException {
        try (CsvReader csv = CsvReader.open(file)) {
            List<String> head = csv.next().orElse(List.of()).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int said = head.indexOf(words);
            int label = head.indexOf(LABEL);
            if (said < 0 || label < 0) {
                throw Place.line(file, 1).refused("suggest.head", words);
            }
            List<Row> rows = new ArrayList<>();
            for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                List<String> fields = row.get();
                if (fields.size() != head.size()) {
                    throw csv.place().refused("suggest.fields", head.size(), fields.size());
                }
                rows.add(row(fields.get(said), fields.get(label).strip(), csv.place(), schema));
            }
            return rows;
        }
    }

    private static Row row(String words, String label, Place place, Schema schema) throws FormatException {
        if (words.isBlank()) {
            throw place.refused("suggest.blank");
        }
        if (label.isEmpty() || schema.label(new LabelName(label)).isEmpty()) {
            throw place.refused("suggest.no-label", label);
        }
        return new Row(words, new LabelName(label), place);
    }
}
