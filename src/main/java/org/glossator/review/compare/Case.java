package org.glossator.review.compare;

import java.util.List;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.text.Span;

/// What several layers say about one thing, agreed upon or not.
public sealed interface Case permits MarkCase, RelationCase {

    /// The layers that were compared, in the order in which they were named; also those that have nothing here.
    List<LayerId> layers();

    /// Whether the layer at `index` has something here.
    boolean has(int index);

    /// Where it stands in the text: the smallest span around all that it is about.
    Span place();

    /// In what ways the layers differ; empty where they agree.
    Set<Difference> differences();

    /// The indices of the layers that say exactly the same, most votes first, then by the first of them; layers that
    /// have nothing here are in none.
    List<List<Integer>> votes();

    default boolean isAgreed() {
        return differences().isEmpty();
    }
}
