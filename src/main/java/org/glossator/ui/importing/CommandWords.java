package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.workflow.importing.Admission;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.SchemaOrigin;

/// The command line that does what the import dialog would: a line for all files that are read alike, and beneath it,
/// where names are decided on, the map of names that it refers to.
final class CommandWords {

    private static final String MAP = "names.tsv";

    private CommandWords() {}

    static String of(ImportOffer offer, List<ImportRow> rows, ImportTerms terms) {
        Map<String, List<Path>> alike = new LinkedHashMap<>();
        boolean all = rows.stream().allMatch(row -> row.choice().isPresent() && !row.isDecided());
        if (all) {
            alike.put("", offer.named());
        } else {
            rows.stream()
                    .filter(row -> row.choice().isPresent())
                    .forEach(row -> alike.computeIfAbsent(manner(row), _ -> new ArrayList<>())
                            .add(row.file()));
        }
        String ending = terms(terms);
        String lines = alike.entrySet().stream()
                .map(each -> "glossator import " + quoted(offer.file().toString()) + " "
                        + each.getValue().stream()
                                .map(path -> quoted(path.toString()))
                                .collect(Collectors.joining(" "))
                        + each.getKey() + ending)
                .collect(Collectors.joining("\n"));
        return terms.admissions().chosen().isEmpty()
                ? lines
                : lines + "\n# " + MAP + ":\nkind\tfrom\tto\n" + map(terms);
    }

    private static String manner(ImportRow row) {
        if (!row.isDecided() || !(row.candidate() instanceof Candidate.Legible legible)) {
            return "";
        }
        Manner manner = legible.manner();
        String charset =
                manner.charset().map(each -> " --charset " + each.name()).orElse("");
        String unit = manner.unit()
                .map(each ->
                        " --offsets " + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
        return " --format " + manner.format().format().id() + charset + unit;
    }

    private static String terms(ImportTerms terms) {
        return terms.layer().map(layer -> " --layer " + quoted(layer)).orElse("")
                + (terms.admissions().chosen().isEmpty() ? "" : " --map " + MAP)
                + (terms.schema() == SchemaOrigin.SOURCES ? " --schema data" : "");
    }

    private static String map(ImportTerms terms) {
        return terms.admissions().chosen().entrySet().stream()
                .map(each ->
                        UnknownName.kind(each.getKey()) + "\t" + each.getKey().name() + "\t"
                                + (each.getValue() instanceof Admission.Become(var name) ? name : ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /// A word as a shell takes it.
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
