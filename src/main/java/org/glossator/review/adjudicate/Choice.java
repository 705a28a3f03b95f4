package org.glossator.review.adjudicate;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.schema.RelationName;

/// What a reviewer chooses about a case.
public sealed interface Choice {

    /// What the layer at this index says. Layers that say the same are taken with it; where it has nothing, it is as
    /// good as [Neither].
    record Take(int layer) implements Choice {}

    /// Every version that is there, each once.
    record All() implements Choice {}

    /// Nothing of it, on purpose.
    record Neither() implements Choice {}

    /// What the reviewer says instead, of marks. One with the id of a mark in gold is that mark, changed; of any other
    /// only what it says counts. A layer that says one of these is taken with it.
    record Edited(List<Annotation> marks) implements Choice {
        public Edited {
            marks = List.copyOf(marks);
        }
    }

    /// What the reviewer says instead, of relations.
    record Typed(RelationName type) implements Choice {}

    /// Nothing is decided any more.
    record Reopen() implements Choice {}
}
