package org.glossator.suggest;

import java.util.Comparator;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;

/// A place that might be marked.
///
/// @param span whole grapheme clusters, not empty
/// @param score how sure its source is, above 0 to 1; scores of different sources do not compare
/// @param source which suggester says so, as [Suggester#source()]
public record Suggestion(Span span, LabelName label, double score, String source) implements Comparable<Suggestion> {

    private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::span)
            .thenComparing(Comparator.comparingDouble(Suggestion::score).reversed())
            .thenComparing(suggestion -> suggestion.label().value())
            .thenComparing(Suggestion::source);

    public Suggestion {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("A suggestion covers words");
        }
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is above 0 and at most 1: " + score);
        }
    }

    /// In the order of the text; the surer first where several cover the same words.
    @Override
    public int compareTo(Suggestion other) {
        return ORDER.compare(this, other);
    }
}
