package org.glossator.format.conll;

import java.util.ArrayList;
import java.util.List;

/// The columns of a line, parted by tabs where it has any, else by blanks.
final class Columns {

    private Columns() {}

    static List<String> of(String line) {
        boolean tabs = line.indexOf('\t') >= 0;
        List<String> columns = new ArrayList<>(10);
        int at = 0;
        while (at <= line.length()) {
            int end = line.indexOf(tabs ? '\t' : ' ', at);
            end = end < 0 ? line.length() : end;
            if (tabs || end > at) {
                columns.add(line.substring(at, end));
            }
            at = end + 1;
        }
        return columns;
    }

    /// Whether a column says something that we do not say ourselves where we know nothing.
    static boolean says(String column) {
        return !column.equals("_") && !column.equals("O") && !column.equals("-X-") && !column.isEmpty();
    }
}
