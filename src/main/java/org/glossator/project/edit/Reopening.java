package org.glossator.project.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.Relation;
import org.glossator.project.edit.Settling.Hindrance;
import org.glossator.project.edit.Settling.Outcome;

/// Gives a decision up.
///
/// @param marks what it alone brought into gold, as it did
/// @param relations the same
record Reopening(Settling settling, Decision decision, List<Annotation> marks, List<Relation> relations) {

    /// Gives it up, or says what stands in the way.
    static Optional<Outcome> with(Settling settling, DecisionId id) {
        Optional<Decision> decision = settling.page().decision(id);
        return decision.isEmpty()
                ? Optional.of(Settling.hindered(Hindrance.CHANGED, "project.decision-gone"))
                : of(settling, decision.get()).outcome();
    }

    private static Reopening of(Settling settling, Decision decision) {
        GoldPage page = settling.page();
        List<Decision> alone = List.of(decision);
        return new Reopening(
                settling,
                decision,
                decision.marks().stream()
                        .flatMap(id -> page.mark(id).stream())
                        .filter(mark -> SettlingMarks.isUntouched(mark, decision)
                                && alone.containsAll(page.claiming(mark.id())))
                        .toList(),
                decision.relations().stream()
                        .flatMap(id -> page.relation(id).stream())
                        .filter(relation -> SettlingRelations.isUntouched(relation, decision)
                                && alone.containsAll(page.claiming(relation.id())))
                        .toList());
    }

    private Optional<Outcome> outcome() {
        if (!settling.mayReplace(List.of(decision))) {
            return Optional.of(Settling.decided());
        }
        Optional<Outcome> hindrance = settling.mayOverwrite()
                ? Optional.empty()
                : marks.stream()
                        .flatMap(mark -> new Loose(settling, mark).hindrance().stream())
                        .findFirst();
        if (hindrance.isEmpty()) {
            for (Annotation mark : marks) {
                new Loose(settling, mark).remove();
                settling.remove(mark);
            }
            relations.forEach(settling::remove);
            settling.remove(decision);
        }
        return hindrance;
    }
}
