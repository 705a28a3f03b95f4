package org.glossator.project.edit;

import org.glossator.annotation.Fitness;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Links two annotations as the schema allows. A link that is there already is not made twice, one that means
/// the same in both directions not the other way round either.
public record AddRelation(LayerDocument place, Relation relation) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var markup = plan.content(place.document()).markup(place.layer());
        Plan.require(Fitness.of(relation, project.schema(), markup.annotations()));
        if (!RelationRevision.isSaid(relation, markup.relations(), project.schema())) {
            plan.add(new Change.RelationAdded(place, relation));
        }
        return plan.named(Message.of("project.add-relation", relation.type().value()));
    }
}
