package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;

/// A table on a terminal: the first column flush left, the others flush right, each as wide as its widest field.
final class AlignedColumns {

    private static final String BETWEEN = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    void line(List<String> fields) {
        lines.add(fields);
    }

    List<String> lines() {
        return lines.stream().map(this::aligned).toList();
    }

    private String aligned(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < fields.size(); column++) {
            String field = fields.get(column);
            String blanks = " ".repeat(width(column) - letters(field));
            line.append(column == 0 ? field + blanks : BETWEEN + blanks + field);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return lines.stream().mapToInt(line -> letters(line.get(column))).max().orElse(0);
    }

    private static int letters(String field) {
        return field.codePointCount(0, field.length());
    }
}
