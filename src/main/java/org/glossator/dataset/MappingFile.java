package org.glossator.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.dataset.LabelMapping.Rule;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.csv.CsvReader;
import org.glossator.schema.LabelName;

/// Reads what names are to become from a file that a person wrote, as a table or as JSON.
///
/// ```
/// from,to                     { "State": "Actor",
/// State,Actor                   "Organisation": "Actor",
/// Organisation,Actor            "Doubtful": null }
/// Doubtful,
/// ```
///
/// Two labels that get one name become one; one that gets none is left out. A file that ends in `.json` is JSON, any
/// other a table with a head, of commas, semicolons or tabs, in UTF-8. A table may have a column `kind` besides, of
/// `label`, `attribute` or `relation`, for imports, which give other names to all of these; without it, and in JSON,
/// every rule is about a label.
public final class MappingFile {

    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";

    private MappingFile() {}

    /// What labels are to be called by `file`.
    ///
    /// @throws FormatException if it cannot be read, or has rules for anything else, with file and line
    public static LabelMapping labels(Path file) throws FormatException {
        Map<LabelName, Rule> rules = new LinkedHashMap<>();
        for (MappingRow row : rows(file)) {
            if (row.kind() != MappingRow.Kind.LABEL) {
                throw row.place().refused("dataset.map-labels-only");
            }
            LabelName to = row.leavesOut() ? null : new LabelName(row.to());
            rules.put(new LabelName(row.from()), new Rule(to, row.place().line()));
        }
        return new LabelMapping(file, rules);
    }

    /// The rules of `file`, no two about one thing.
    ///
    /// @throws FormatException if it cannot be read; the sentence names file and line
    public static List<MappingRow> rows(Path file) throws FormatException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        List<MappingRow> rows = json ? MappingJson.read(file) : table(file);
        Map<Map.Entry<MappingRow.Kind, String>, Integer> lines = new HashMap<>();
        for (MappingRow row : rows) {
            Integer before = lines.putIfAbsent(
                    Map.entry(row.kind(), row.from()), row.place().line());
            if (before != null) {
                throw row.place().refused("dataset.map-twice", row.from(), before);
            }
        }
        return rows;
    }

    private static List<MappingRow> table(Path file) throws FormatException {
        try (CsvReader csv = CsvReader.open(file)) {
            List<String> head = csv.next().orElse(List.of()).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int kind = head.indexOf(KIND);
            int from = head.indexOf(FROM);
            int to = head.indexOf(TO);
            if (from < 0 || to < 0) {
                throw Place.line(file, 1).refused("dataset.map-head");
            }
            List<MappingRow> rows = new ArrayList<>();
            for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                List<String> fields = row.get();
                if (fields.size() != head.size()) {
                    throw csv.place().refused("dataset.map-fields", head.size(), fields.size());
                }
                MappingRow.Kind about =
                        kind < 0 ? MappingRow.Kind.LABEL : MappingRow.Kind.of(fields.get(kind), csv.place());
                rows.add(MappingRow.of(about, fields.get(from), fields.get(to), csv.place()));
            }
            return rows;
        }
    }
}
