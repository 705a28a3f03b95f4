package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeReport;

/// What came into each layer, as a table for a terminal.
final class MergeTable {

    private MergeTable() {}

    /// The lines, the head first; none where no layer changed.
    static List<String> of(List<MergeReport.LayerGain> layers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                word("merge.column-layer"),
                word("merge.column-annotations"),
                word("merge.column-relations"),
                word("merge.column-decisions"),
                word("merge.column-states")));
        for (MergeReport.LayerGain gain : layers) {
            rows.add(List.of(
                    gain.layer(),
                    counts(gain.annotations()),
                    counts(gain.relations()),
                    counts(gain.decisions()),
                    String.valueOf(gain.states())));
        }
        return layers.isEmpty() ? List.of() : aligned(rows);
    }

    private static String word(String key) {
        return Message.of(key).sentence();
    }

    /// `+3 ~1 −2`: added, changed, removed.
    private static String counts(MergeReport.Gain gain) {
        return "+" + gain.added() + " ~" + gain.changed() + " −" + gain.removed();
    }

    private static List<String> aligned(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        int columns = rows.getFirst().size();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(each -> each.get(column)
                                .codePointCount(0, each.get(column).length()))
                        .max()
                        .orElse(0);
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(width - cell.codePointCount(0, cell.length()) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
