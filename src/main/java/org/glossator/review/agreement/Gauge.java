package org.glossator.review.agreement;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.study.Pair;

/// One measure, ready to be read of the whole, a label or a pair of one subject.
sealed interface Gauge permits CodingGauge, HitGauge, AlphaUGauge, GammaGauge {

    /// Everything, all layers.
    Tallies whole();

    /// One label, type or value, all layers.
    Tallies label(Category category);

    /// Everything, two layers.
    Tallies pair(Pair pair);

    /// Whether a figure takes so long that none is worked out that nobody asked for.
    default boolean isCostly() {
        return false;
    }

    /// What must be known of the figures that were read so far, a sentence each.
    default List<Message> notes() {
        return List.of();
    }
}
