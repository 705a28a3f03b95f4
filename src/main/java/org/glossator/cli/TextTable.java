package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table for a terminal: the first column is words, the others are numbers beneath their headings.
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    /// Adds a row with as many cells as there are headings.
    void row(String name, List<Integer> counts) {
        List<String> row = new ArrayList<>(List.of(name));
        counts.forEach(count -> row.add(count.toString()));
        rows.add(row);
    }

    /// Its lines.
    List<String> lines() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.getFirst()).append(blanks(widths[0] - width(row.getFirst())));
        for (int column = 1; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(GAP).append(blanks(widths[column] - width(cell))).append(cell);
        }
        return line.toString().stripTrailing();
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
