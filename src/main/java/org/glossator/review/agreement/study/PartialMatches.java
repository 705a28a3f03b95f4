package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.compare.MarkCase;
import org.glossator.text.Span;

/// Sums up, document by document, how much of marks that match in part is matched.
final class PartialMatches {

    private final List<Pair> pairs;
    private final Map<Category, Integer> labels = new LinkedHashMap<>();
    private final List<Counts> documents = new ArrayList<>();
    private Counting counting = new Counting();

    PartialMatches(int layers) {
        this.pairs = Pair.of(layers);
    }

    /// Adds the marks of a case that have the same label.
    void add(MarkCase marks) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (marks.has(pair.first()) && marks.has(pair.second())) {
                add(i, Alike.mark(marks, pair.first()), Alike.mark(marks, pair.second()));
            }
        }
    }

    private void add(int pair, Annotation one, Annotation other) {
        if (one.label().equals(other.label())) {
            int label = labels.computeIfAbsent(Category.of(one.label().value()), _ -> labels.size());
            double shared = shared(one.spans(), other.spans());
            counting.add(Overlaps.cell(label, pair, 0), shared / length(one));
            counting.add(Overlaps.cell(label, pair, 1), shared / length(other));
        }
    }

    void endDocument() {
        documents.add(counting.counts());
        counting = new Counting();
    }

    Overlaps finish() {
        return new Overlaps(List.copyOf(labels.keySet()), documents);
    }

    private static int length(Annotation mark) {
        return mark.spans().stream().mapToInt(Span::length).sum();
    }

    /// How many units of the text both cover; one pass over both.
    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Span one = some.get(i);
            Span other = others.get(j);
            shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            if (one.end() < other.end()) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
