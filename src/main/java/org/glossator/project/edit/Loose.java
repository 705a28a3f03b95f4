package org.glossator.project.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Relation;
import org.glossator.project.edit.Settling.Hindrance;
import org.glossator.project.edit.Settling.Outcome;

/// The relations that lose an end where a mark goes from gold; they go too, and what was decided about them is open
/// again.
record Loose(Settling settling, Annotation mark) {

    /// What forbids removing them; empty if nothing does.
    Optional<Outcome> hindrance() {
        for (Relation relation : settling.page().touching(mark.id())) {
            List<Decision> decisions = settling.page().claiming(relation.id());
            if (!settling.mayReplace(decisions)) {
                return Optional.of(Settling.decided());
            }
            if (decisions.stream().noneMatch(decision -> SettlingRelations.isUntouched(relation, decision))) {
                return Optional.of(Settling.hindered(
                        Hindrance.MADE_BY_HAND,
                        "project.gold-relation-by-hand",
                        relation.type().value(),
                        Quotes.brief(mark.quote(settling.text()))));
            }
        }
        return Optional.empty();
    }

    void remove() {
        for (Relation relation : settling.page().touching(mark.id())) {
            settling.page().claiming(relation.id()).forEach(settling::remove);
            settling.remove(relation);
        }
    }
}
