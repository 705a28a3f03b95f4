package org.glossator.project.edit;

import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Removes a link between two annotations.
public record RemoveRelation(LayerDocument place, RelationId relation) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var before = plan.content(place.document())
                .markup(place.layer())
                .relations()
                .find(relation)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.relation-gone")));
        plan.add(new Change.RelationRemoved(place, before));
        return plan.named(Message.of("project.remove-relation", before.type().value()));
    }
}
