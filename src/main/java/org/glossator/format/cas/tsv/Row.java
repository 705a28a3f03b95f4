package org.glossator.format.cas.tsv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.format.FormatException;
import org.glossator.format.Place;

/// A word or a part of one, with what stands on it.
///
/// @param id `1-2`, or `1-2.3` for a part
/// @param start in UTF-16, as `end`
/// @param cells as many as the header declares columns
record Row(String id, int start, int end, String words, List<String> cells, Place place) {

    private static final Pattern ID = Pattern.compile("[0-9]+-[0-9]+(\\.[0-9]+)?");
    private static final Pattern OFFSETS = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
    private static final int BEFORE_CELLS = 3;

    Row {
        cells = List.copyOf(cells);
    }

    /// The row that `line` is.
    ///
    /// @param columns how many the header declares
    static Row of(String line, int columns, Place place) throws FormatException {
        List<String> fields = List.of(line.split("\t", -1));
        boolean endsWithTab =
                fields.size() == columns + BEFORE_CELLS + 1 && fields.getLast().isEmpty();
        if (fields.size() != columns + BEFORE_CELLS && !endsWithTab) {
            throw place.refused("cas.tsv-columns", Math.max(0, fields.size() - BEFORE_CELLS), columns);
        }
        Matcher offsets = OFFSETS.matcher(fields.get(1));
        if (!ID.matcher(fields.getFirst()).matches() || !offsets.matches()) {
            throw place.refused("cas.tsv-row", fields.getFirst() + " " + fields.get(1));
        }
        return new Row(
                fields.getFirst(),
                Integer.parseInt(offsets.group(1)),
                Integer.parseInt(offsets.group(2)),
                fields.get(2),
                fields.subList(BEFORE_CELLS, BEFORE_CELLS + columns),
                place);
    }

    boolean isPart() {
        return id.contains(".");
    }
}
