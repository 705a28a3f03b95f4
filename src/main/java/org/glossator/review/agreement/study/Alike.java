package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.review.compare.MarkCase;

/// Which marks of a case are one item.
final class Alike {

    private Alike() {}

    /// The layers of a case that have one item, item by item: strictly, those whose marks cover the same words; else
    /// all of them.
    static List<List<Integer>> items(MarkCase marks, Matching matching) {
        List<List<Integer>> items = new ArrayList<>(1);
        for (int layer = 0; layer < marks.layers().size(); layer++) {
            if (marks.has(layer)) {
                join(items, layer, marks, matching);
            }
        }
        return items;
    }

    private static void join(List<List<Integer>> items, int layer, MarkCase marks, Matching matching) {
        for (List<Integer> item : items) {
            if (matching != Matching.STRICT || sameWords(marks, item.getFirst(), layer)) {
                item.add(layer);
                return;
            }
        }
        items.add(new ArrayList<>(List.of(layer)));
    }

    private static boolean sameWords(MarkCase marks, int one, int other) {
        return mark(marks, one).spans().equals(mark(marks, other).spans());
    }

    /// The mark of a layer that has one.
    static Annotation mark(MarkCase marks, int layer) {
        return marks.mark(layer).orElseThrow();
    }
}
