package org.glossator.ui.review.model;

import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.review.adjudicate.Rule;
import org.glossator.review.adjudicate.Strategy;
import org.glossator.schema.LabelName;

/// A strategy as it is being chosen: all that one has said so far, also of strategies that are not chosen just now.
///
/// @param kind the strategy
/// @param least how many layers have to say the same
/// @param percent what share of them, from 1 to 100
/// @param layer whose everything is taken
/// @param labels only these; none for all
/// @param overwriting whether what people settled is settled anew
/// @param everywhere whether in all documents, and not in the open one alone
public record StrategyPlan(
        Kind kind,
        int least,
        int percent,
        LayerId layer,
        Set<LabelName> labels,
        boolean overwriting,
        boolean everywhere) {

    /// The strategies one can choose.
    public enum Kind {
        AGREED,
        MAJORITY,
        AT_LEAST,
        SHARE,
        ONE_ANNOTATOR
    }

    public StrategyPlan {
        labels = Set.copyOf(labels);
    }

    /// What one begins with.
    static StrategyPlan usual(ReviewPlan plan) {
        return new StrategyPlan(Kind.MAJORITY, 2, 60, plan.layers().getFirst().id(), Set.of(), false, false);
    }

    public StrategyPlan by(Kind other) {
        return new StrategyPlan(other, least, percent, layer, labels, overwriting, everywhere);
    }

    public StrategyPlan atLeast(int layers) {
        return new StrategyPlan(kind, layers, percent, layer, labels, overwriting, everywhere);
    }

    public StrategyPlan share(int ofHundred) {
        return new StrategyPlan(kind, least, ofHundred, layer, labels, overwriting, everywhere);
    }

    public StrategyPlan of(LayerId other) {
        return new StrategyPlan(kind, least, percent, other, labels, overwriting, everywhere);
    }

    public StrategyPlan only(Set<LabelName> some) {
        return new StrategyPlan(kind, least, percent, layer, some, overwriting, everywhere);
    }

    public StrategyPlan overwriting(boolean anew) {
        return new StrategyPlan(kind, least, percent, layer, labels, anew, everywhere);
    }

    public StrategyPlan everywhere(boolean all) {
        return new StrategyPlan(kind, least, percent, layer, labels, overwriting, all);
    }

    Rule rule() {
        Strategy strategy = switch (kind) {
            case AGREED -> new Strategy.Agreed();
            case MAJORITY -> new Strategy.Majority();
            case AT_LEAST -> new Strategy.AtLeast(least);
            case SHARE -> new Strategy.Share(percent / 100.0);
            case ONE_ANNOTATOR -> new Strategy.OneAnnotator(layer);
        };
        return new Rule(strategy, labels, overwriting);
    }
}
