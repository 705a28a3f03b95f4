package org.glossator.review.report;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of a table by RFC 4180, with a line feed and a carriage return at their ends.
final class CsvTable {

    private final StringBuilder lines = new StringBuilder();

    void line(List<String> fields) {
        lines.append(fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
