package org.glossator.project.edit;

import org.glossator.annotation.Decision;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.DecisionId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.jspecify.annotations.Nullable;

/// Says of a decision why the layers differed, and something to the annotators. What was decided stays.
///
/// @param place where the decision stands: the layer that the review fills
/// @param cause null where it is not to be said
/// @param comment may be empty
public record ExplainDecision(
        LayerDocument place, DecisionId decision, @Nullable Cause cause, String comment) implements Edit {

    public ExplainDecision {
        comment = comment.strip();
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        Decision before = plan.decision(place, decision);
        Decision after = before.explained(cause, comment);
        if (!after.equals(before)) {
            plan.add(new Change.DecisionReplaced(place, before, after));
        }
        return plan.named(Message.of("project.explain-decision"));
    }
}
