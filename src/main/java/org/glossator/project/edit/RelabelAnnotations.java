package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.LabelName;

/// Gives annotations another label. They keep their ids, relations, note and attributes, also attributes that
/// the new label does not offer: a checker names those, and nothing is lost by going back.
public record RelabelAnnotations(LayerDocument place, List<AnnotationId> annotations, LabelName label) implements Edit {

    public RelabelAnnotations {
        annotations = List.copyOf(annotations);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        if (project.schema().label(label).isEmpty()) {
            throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
        }
        Plan plan = new Plan(project);
        for (AnnotationId id : annotations) {
            var before = plan.annotation(place, id);
            if (!before.label().equals(label)) {
                plan.add(new Change.AnnotationReplaced(place, before, before.labelled(label)));
            }
        }
        return plan.named(Message.of("project.relabel", annotations.size(), label.value()));
    }
}
