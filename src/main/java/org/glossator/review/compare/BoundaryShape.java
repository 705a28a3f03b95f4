package org.glossator.review.compare;

import java.util.List;
import org.glossator.text.Span;

/// How two marks lie that cover some characters in common but not the same spans.
public enum BoundaryShape {
    /// All that the one covers, the other covers too: `[the [Astana process]]`. So do those that cover the same
    /// in other fragments.
    NESTED,
    /// Each covers something that the other does not, and both are equally long: the one is the other, moved.
    SHIFTED,
    /// Each covers something that the other does not, and one is longer.
    OVERLAPPING;

    /// How these fragments lie, which cover something in common.
    static BoundaryShape of(List<Span> one, List<Span> other) {
        int length = Coverings.length(one);
        int otherLength = Coverings.length(other);
        int common = Coverings.common(one, other);
        if (common == Math.min(length, otherLength)) {
            return NESTED;
        }
        return length == otherLength ? SHIFTED : OVERLAPPING;
    }
}
