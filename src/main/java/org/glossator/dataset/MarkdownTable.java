package org.glossator.dataset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.message.Message;

/// A table in Markdown, written row by row.
final class MarkdownTable {

    private final StringBuilder rows = new StringBuilder();

    MarkdownTable(List<String> head) {
        row(head.toArray());
        rows.append("|").append("---|".repeat(head.size())).append('\n');
    }

    /// A table whose head is the message `key`, with a `|` between its columns.
    static MarkdownTable of(String key) {
        return new MarkdownTable(Stream.of(Message.of(key).english().split("\\|"))
                .map(String::strip)
                .toList());
    }

    void row(Object... cells) {
        rows.append(Stream.of(cells)
                        .map(cell -> inline(cell.toString()))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /// Words that stay on one line, whatever signs of Markdown are in them.
    static String inline(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    @Override
    public String toString() {
        return rows + "\n";
    }
}
