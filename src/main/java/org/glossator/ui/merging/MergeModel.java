package org.glossator.ui.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.glossator.message.Message;
import org.glossator.project.merge.MergeConflict;
import org.glossator.workflow.MergeOutcome;
import org.jspecify.annotations.Nullable;

/// What merging files into a project comes to, file by file: worked out beforehand, or done. FX thread only.
public final class MergeModel {

    private final List<Arrival> arrivals;
    private final ObjectProperty<@Nullable Arrival> selected = new SimpleObjectProperty<>(this, "selected");

    /// @param outcomes one a file, in the order in which they come in
    public MergeModel(List<MergeOutcome> outcomes) {
        arrivals = outcomes.stream().map(Arrival::new).toList();
        arrivals.stream()
                .filter(arrival -> !arrival.isNothing())
                .findFirst()
                .or(() -> arrivals.stream().findFirst())
                .ifPresent(selected::set);
    }

    /// The files.
    List<Arrival> arrivals() {
        return arrivals;
    }

    /// The file that is looked at; null if there is none.
    ObjectProperty<@Nullable Arrival> selectedProperty() {
        return selected;
    }

    /// Whether there is nothing in any file that is not in the project.
    public boolean isNothing() {
        return arrivals.stream().allMatch(Arrival::isNothing);
    }

    /// Whether there is nothing that a person could decide on or would want to read.
    public boolean isIdle() {
        return isNothing()
                && arrivals.stream().noneMatch(arrival -> arrival.outcome().asksForALook());
    }

    /// Whether `done` tells anything to look at that these outcomes do not. Each file is worked out against the project
    /// as it stood; what two of them dispute shows only when both come in.
    public boolean isSurprisedBy(List<MergeOutcome> done) {
        Set<MergeConflict> knownConflicts = new HashSet<>();
        Set<Message> knownFindings = new HashSet<>();
        for (Arrival arrival : arrivals) {
            knownConflicts.addAll(arrival.conflicts());
            knownFindings.addAll(arrival.findings());
        }
        return done.stream()
                .map(MergeOutcome::report)
                .anyMatch(report -> !knownConflicts.containsAll(report.conflicts())
                        || !knownFindings.containsAll(report.findings()));
    }
}
