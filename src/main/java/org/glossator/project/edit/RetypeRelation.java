package org.glossator.project.edit;

import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.RelationName;

/// Gives a relation another type that the schema allows between its ends. It keeps its id.
public record RetypeRelation(LayerDocument place, RelationId relation, RelationName type) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        return RelationRevision.plan(
                project,
                place,
                relation,
                Message.of("project.retype-relation", type.value()),
                before -> before.typed(type));
    }
}
