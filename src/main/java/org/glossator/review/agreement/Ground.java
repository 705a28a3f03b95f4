package org.glossator.review.agreement;

import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.review.agreement.study.Pair;
import org.glossator.text.DocumentHead;

/// What rows there can be: the documents that were measured and what groups they are in.
///
/// @param layers that were compared, in the order in which they were named
/// @param documents that were measured, in the order of the studies
/// @param periods the documents of each stretch of time, by their place; empty where nobody asked
public record Ground(List<Layer> layers, List<DocumentHead> documents, List<Period> periods) {

    /// The documents that were last worked on in one stretch of time.
    public record Period(Scope.OfPeriod time, List<Integer> documents) {
        public Period {
            documents = List.copyOf(documents);
        }
    }

    public Ground {
        layers = List.copyOf(layers);
        documents = List.copyOf(documents);
        periods = List.copyOf(periods);
    }

    Scope.OfPair pair(Pair pair) {
        return new Scope.OfPair(layers.get(pair.first()), layers.get(pair.second()));
    }
}
