package org.glossator.review.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.LayerId;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;

/// What is measured, and how.
///
/// @param layers two or more; precision and recall take the earlier named of a pair for the truth
/// @param documents which; empty for all
/// @param labels whose marks are measured, as if there were no others; empty for all
/// @param treatment how marks become items
/// @param plan which figures are wanted
public record AgreementChoice(
        List<LayerId> layers, Set<DocumentId> documents, Set<LabelName> labels, Treatment treatment, Plan plan) {

    /// Which figures are wanted.
    ///
    /// @param measures in the order of their declaration
    /// @param units what items are, each with figures of its own
    /// @param breakdowns by what figures are told beside that of everything
    /// @param chance how intervals are drawn
    public record Plan(Set<Measure> measures, Set<Unit> units, Set<Breakdown> breakdowns, Chance chance) {
        public Plan {
            measures = ordered(Measure.class, measures);
            units = ordered(Unit.class, units);
            breakdowns = ordered(Breakdown.class, breakdowns);
        }

        private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> chosen) {
            EnumSet<E> ordered = EnumSet.noneOf(type);
            ordered.addAll(chosen);
            return Collections.unmodifiableSet(ordered);
        }
    }

    /// How confidence intervals are drawn: documents are drawn anew with replacement, as many as there are.
    ///
    /// @param seed the number from which chance is drawn; the same gives the same intervals
    /// @param samples how often; 0 for no intervals
    /// @param level how likely the true figure is to lie within, between 0 and 1
    public record Chance(long seed, int samples, double level) {

        /// Enough for intervals that do not change in their second digit.
        public static final Chance USUAL = new Chance(1, 1_000, 0.95);
    }

    public AgreementChoice {
        layers = List.copyOf(new LinkedHashSet<>(layers));
        documents = Set.copyOf(documents);
        labels = Set.copyOf(labels);
    }
}
