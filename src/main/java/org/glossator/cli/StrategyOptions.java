package org.glossator.cli;

import org.glossator.message.Message;
import org.glossator.review.adjudicate.Strategy;
import org.glossator.workflow.AdjudicationPlan.StrategyPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The strategy by which layers are settled.
final class StrategyOptions {

    private static final String TAKE = "take:";

    @Option(
            names = "--strategy",
            required = true,
            paramLabel = "agreed|majority|threshold|take:LAYER",
            descriptionKey = "adjudicate.strategy")
    private String strategy = "";

    @Option(names = "--at-least", paramLabel = "N", descriptionKey = "adjudicate.at-least")
    private @Nullable Integer atLeast;

    @Option(names = "--share", paramLabel = "X", descriptionKey = "adjudicate.share")
    private @Nullable Double share;

    StrategyPlan plan(@Nullable CommandSpec spec) {
        if (!strategy.equals("threshold") && (atLeast != null || share != null)) {
            throw Usage.refused(spec, Message.of("adjudicate.threshold-only", strategy));
        }
        if (strategy.startsWith(TAKE) && strategy.length() > TAKE.length()) {
            return new StrategyPlan.Take(strategy.substring(TAKE.length()));
        }
        return new StrategyPlan.Voting(
                switch (strategy) {
                    case "agreed" -> new Strategy.Agreed();
                    case "majority" -> new Strategy.Majority();
                    case "threshold" -> threshold(spec);
                    default -> throw Usage.refused(spec, Message.of("adjudicate.no-strategy", strategy));
                });
    }

    private Strategy threshold(@Nullable CommandSpec spec) {
        if (atLeast != null && share == null && atLeast >= 1) {
            return new Strategy.AtLeast(atLeast);
        }
        if (share != null && atLeast == null && share > 0 && share <= 1) {
            return new Strategy.Share(share);
        }
        throw Usage.refused(spec, Message.of("adjudicate.which-threshold"));
    }
}
