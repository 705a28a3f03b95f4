package org.glossator.project.edit;

import java.util.function.UnaryOperator;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;

/// What the edits have in common that change a relation and keep its id: the schema has to allow what becomes of it,
/// and no other relation may say the same already.
final class RelationRevision {

    private RelationRevision() {}

    static ChangeSet plan(
            ProjectView project,
            LayerDocument place,
            RelationId id,
            Message operation,
            UnaryOperator<Relation> revision)
            throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var markup = plan.content(place.document()).markup(place.layer());
        Relation before = markup.relations()
                .find(id)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.relation-gone")));
        Relation after = revision.apply(before);
        if (!after.equals(before)) {
            Plan.require(Fitness.of(after, project.schema(), markup.annotations()));
            if (isSaid(after, markup.relations(), project.schema())) {
                throw new EditRefusedException(
                        Message.of("project.relation-there", after.type().value()));
            }
            plan.add(new Change.RelationReplaced(place, before, after));
        }
        return plan.named(operation);
    }

    /// Whether another relation says what `relation` says; of a symmetric type, either way round.
    static boolean isSaid(Relation relation, RelationSet among, Schema schema) {
        boolean symmetric = schema.relation(relation.type())
                .filter(type -> type.symmetric())
                .isPresent();
        return among.touching(relation.source()).stream()
                .filter(other -> !other.id().equals(relation.id()))
                .filter(other -> other.type().equals(relation.type()))
                .anyMatch(other -> leadsAs(other, relation) || (symmetric && leadsAs(other.reversed(), relation)));
    }

    private static boolean leadsAs(Relation one, Relation other) {
        return one.source().equals(other.source()) && one.target().equals(other.target());
    }
}
