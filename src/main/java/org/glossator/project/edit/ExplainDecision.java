package org.glossator.project.edit;

import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Says of a decision why the layers differed, and what the annotators are to know of it.
///
/// @param place the gold layer over the document
public record ExplainDecision(LayerDocument place, DecisionId decision, Settlement.Reason reason) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        Decision before = plan.decision(place, decision);
        Decision after = before.explained(reason.cause(), reason.comment());
        if (!after.equals(before)) {
            plan.add(new Change.DecisionReplaced(place, before, after));
        }
        return plan.named(Message.of("project.explain-decision"));
    }
}
