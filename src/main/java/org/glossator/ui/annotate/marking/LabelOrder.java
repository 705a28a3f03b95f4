package org.glossator.ui.annotate.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.LabelName;

/// In which order labels are offered for words: those that the same words have elsewhere in the document come
/// first, the most frequent one at the head, then those used lately, then those with a key, then the rest as the
/// schema has them.
final class LabelOrder {

    private final Map<LabelName, Long> fitting;
    private final List<LabelName> recent;

    private LabelOrder(Map<LabelName, Long> fitting, List<LabelName> recent) {
        this.fitting = fitting;
        this.recent = recent;
    }

    /// The order for words that nothing is known of.
    static LabelOrder byUse(List<LabelName> recent) {
        return new LabelOrder(Map.of(), recent);
    }

    /// The order for `words` of a text with these marks.
    static LabelOrder forWords(String words, AnnotationSet marks, String text, List<LabelName> recent) {
        return new LabelOrder(
                marks.inOrder().stream()
                        .filter(mark -> covers(mark, words, text))
                        .collect(Collectors.groupingBy(Annotation::label, Collectors.counting())),
                recent);
    }

    List<LabelRow> sorted(List<LabelRow> rows) {
        Function<LabelRow, Long> fit = row -> -fitting.getOrDefault(row.label(), 0L);
        return rows.stream()
                .sorted(Comparator.comparing(fit)
                        .thenComparingInt(this::age)
                        .thenComparing(row -> row.key().isEmpty()))
                .toList();
    }

    private int age(LabelRow row) {
        int at = recent.indexOf(row.label());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static boolean covers(Annotation mark, String words, String text) {
        return !mark.isDiscontinuous()
                && mark.outer().length() == words.length()
                && text.startsWith(words, mark.outer().start());
    }
}
