package org.glossator.review.compare;

import java.util.List;
import org.glossator.text.Span;

/// How much of a text lists of fragments cover, alone and in common, in UTF-16 code units. Fragments are in the order
/// of the text and apart from each other; the cost is one pass over both lists.
final class Coverings {

    private Coverings() {}

    /// How much is covered.
    static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.length();
        }
        return length;
    }

    /// How much both cover.
    static int common(List<Span> one, List<Span> other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            Span left = one.get(i);
            Span right = other.get(j);
            common += Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
            if (left.end() < right.end()) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
