package org.glossator.ui.review.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;

/// What a report of agreement is to tell.
///
/// @param intervals whether confidence intervals are drawn
public record ReportPlan(
        Set<Measure> measures, Set<Unit> units, Set<Breakdown> breakdowns, Matching matching, boolean intervals) {

    /// What one begins with.
    public static final ReportPlan USUAL = new ReportPlan(
            EnumSet.of(Measure.PRECISION, Measure.RECALL, Measure.F1, Measure.KAPPA, Measure.ALPHA),
            EnumSet.of(Unit.SPANS),
            EnumSet.of(Breakdown.LABEL, Breakdown.DOCUMENT),
            Matching.STRICT,
            true);

    public ReportPlan {
        measures = Set.copyOf(measures);
        units = Set.copyOf(units);
        breakdowns = Set.copyOf(breakdowns);
    }

    /// The same with a measure that was not told, or without one that was.
    public ReportPlan toggled(Measure measure) {
        return new ReportPlan(toggled(measures, measure), units, breakdowns, matching, intervals);
    }

    public ReportPlan toggled(Unit unit) {
        return new ReportPlan(measures, toggled(units, unit), breakdowns, matching, intervals);
    }

    public ReportPlan toggled(Breakdown breakdown) {
        return new ReportPlan(measures, units, toggled(breakdowns, breakdown), matching, intervals);
    }

    public ReportPlan matching(Matching other) {
        return new ReportPlan(measures, units, breakdowns, other, intervals);
    }

    public ReportPlan withIntervals(boolean drawn) {
        return new ReportPlan(measures, units, breakdowns, matching, drawn);
    }

    /// Whether there is anything to tell.
    public boolean isEmpty() {
        return measures.isEmpty() || units.isEmpty();
    }

    /// The same for layers that are compared.
    public AgreementChoice of(ReviewPlan compared) {
        AgreementChoice.Chance usual = AgreementChoice.Chance.USUAL;
        return new AgreementChoice(
                compared.ids(),
                Set.of(),
                Set.of(),
                new Treatment(matching, false),
                new AgreementChoice.Plan(
                        measures,
                        units,
                        breakdowns,
                        intervals ? usual : new AgreementChoice.Chance(usual.seed(), 0, usual.level())));
    }

    private static <E> Set<E> toggled(Set<E> now, E one) {
        Set<E> changed = new HashSet<>(now);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
