package org.glossator.project.edit;

import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Turns a relation round, if the schema allows it the other way. It keeps its id.
public record ReverseRelation(LayerDocument place, RelationId relation) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        return RelationRevision.plan(
                project, place, relation, Message.of("project.reverse-relation"), Relation::reversed);
    }
}
