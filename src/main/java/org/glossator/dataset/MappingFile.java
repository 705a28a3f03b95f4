package org.glossator.dataset;

import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;

/// Reads what labels are to be called from a file that a person wrote, as a table or as JSON.
///
/// ```
/// from,to                     { "State": "Actor",
/// State,Actor                   "Organisation": "Actor",
/// Organisation,Actor            "Doubtful": null }
/// Doubtful,
/// ```
///
/// Two labels that get one name become one; one that gets none is left out. A file that ends in `.json` is JSON, any
/// other a table with a head, of commas, semicolons or tabs.
public final class MappingFile {

    private static final String FROM = "from";
    private static final String TO = "to";

    private MappingFile() {}

    /// The mapping that `file` holds.
    ///
    /// @throws FormatException if it cannot be read; the sentence names file and line
    public static LabelMapping read(Path file) throws FormatException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return new LabelMapping(file, json ? MappingJson.read(file) : table(file));
    }

    private static Map<LabelName, Rule> table(Path file) throws FormatException {
        try (CsvReader csv = CsvReader.open(file)) {
            List<String> head = csv.next().orElse(List.of()).stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int from = head.indexOf(FROM);
            int to = head.indexOf(TO);
            if (from < 0 || to < 0) {
                throw Place.line(file, 1).refused("dataset.map-head");
            }
            Map<LabelName, Rule> rules = new LinkedHashMap<>();
            for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                if (row.get().size() != head.size()) {
                    throw csv.place()
                            .refused(
                                    "dataset.map-fields", head.size(), row.get().size());
                }
                add(rules, row.get().get(from), row.get().get(to), csv.place());
            }
            return rules;
        }
    }

    /// Adds the rule that stands at `place`.
    ///
    /// @param to blank or null where the label is left out
    static void add(Map<LabelName, Rule> rules, String from, @Nullable String to, Place place) throws FormatException {
        if (from.isBlank()) {
            throw place.refused("dataset.map-nothing");
        }
        LabelName label = new LabelName(from.strip());
        LabelName name = to == null || to.isBlank() ? null : new LabelName(to.strip());
        Rule before = rules.putIfAbsent(label, new Rule(name, place.line()));
        if (before != null) {
            throw place.refused("dataset.map-twice", label.value(), before.line());
        }
    }
}
