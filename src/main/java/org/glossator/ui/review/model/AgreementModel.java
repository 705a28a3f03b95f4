package org.glossator.ui.review.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Treatment;
import org.glossator.review.agreement.study.Unit;
import org.glossator.task.Progress;
import org.glossator.ui.annotate.model.ProjectLink;
import org.glossator.workflow.MeasureAgreement;

/// How far the compared layers agree in the project, measured beside the screen. A measurement that is no longer
/// wanted stops at the next document; what was measured last stays until the next is there.
public final class AgreementModel {

    private final ProjectLink link;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<AgreementReport>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final AtomicInteger request = new AtomicInteger();

    AgreementModel(ProjectLink link, Clock clock) {
        this.link = link;
        this.clock = clock;
    }

    /// One line of the table at the left.
    ///
    /// @param label empty for all together
    public record Line(Optional<String> label, OptionalDouble f1, OptionalDouble kappa) {}

    /// What was measured last; empty until something was.
    public ReadOnlyObjectProperty<Optional<AgreementReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why nothing could be measured, where nothing could.
    public ReadOnlyObjectProperty<Optional<Message>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether something is being measured.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// F1 and κ by label, and over all, of marks.
    public List<Line> lines() {
        return table().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> line(row).stream())
                .sorted((one, other) ->
                        Boolean.compare(one.label().isEmpty(), other.label().isEmpty()))
                .toList();
    }

    /// Who said what, pair by pair.
    public List<Confusion> confusions() {
        return table().map(AgreementTable::confusions).orElse(List.of());
    }

    private Optional<AgreementTable> table() {
        return report.get().flatMap(known -> known.tables().stream().findFirst());
    }

    private static Optional<Line> line(AgreementRow row) {
        return switch (row.scope()) {
            case Scope.Overall _ -> Optional.of(new Line(Optional.empty(), figure(row, 0), figure(row, 1)));
            case Scope.OfLabel(var label) ->
                Optional.of(new Line(Optional.of(label.text()), figure(row, 0), figure(row, 1)));
            case Scope.MeanOfLabels _, Scope.MeanOfDocuments _, Scope.OfPair _, Scope.OfPeriod _, Scope.OfDocument _ ->
                Optional.empty();
        };
    }

    private static OptionalDouble figure(AgreementRow row, int measure) {
        return row.figures().get(measure).figure().number();
    }

    /// What is measured for the screen.
    public static AgreementChoice choice(ReviewPlan plan) {
        return new AgreementChoice(
                plan.ids(),
                Set.of(),
                Set.of(),
                new Treatment(Matching.STRICT, false),
                new AgreementChoice.Plan(
                        Set.of(Measure.F1, Measure.KAPPA),
                        Set.of(Unit.SPANS),
                        Set.of(Breakdown.LABEL),
                        new AgreementChoice.Chance(1, 0, 0.95)));
    }

    /// Measures anew.
    void measure(ReviewPlan plan) {
        int own = request.incrementAndGet();
        if (!plan.isComparison()) {
            report.set(Optional.empty());
            busy.set(false);
            return;
        }
        busy.set(true);
        Project project = link.project();
        // Not in the line of readings: the ranking of a large project would wait for all of it.
        link.workOut(() -> outcome(project, plan, own), found -> take(own, found), () -> busy.set(false));
    }

    /// Stops.
    void close() {
        request.incrementAndGet();
    }

    /// What a measurement came to: nothing where it is no longer wanted.
    private record Outcome(Optional<AgreementReport> report, Optional<Message> refusal) {}

    private Outcome outcome(Project project, ReviewPlan plan, int own) {
        try {
            Progress stopping = (_, _) -> {
                if (request.get() != own) {
                    throw new CancellationException();
                }
            };
            stopping.report(0, 0);
            return new Outcome(
                    Optional.of(new MeasureAgreement(clock).measure(project, choice(plan), stopping)),
                    Optional.empty());
        } catch (ExplainedException refused) {
            return new Outcome(Optional.empty(), Optional.of(refused.explanation()));
        } catch (CancellationException _) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
    }

    private void take(int own, Outcome found) {
        if (own == request.get()) {
            busy.set(false);
            refusal.set(found.refusal());
            report.set(found.report());
        }
    }
}
