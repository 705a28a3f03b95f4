package org.glossator.project.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Removes annotations, and the relations that begin or end at them.
public record RemoveAnnotations(LayerDocument place, List<AnnotationId> annotations) implements Edit {

    public RemoveAnnotations {
        annotations = List.copyOf(annotations);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var content = plan.content(place.document());
        var relations = content.markup(place.layer()).relations();
        Set<Relation> loose = new LinkedHashSet<>();
        annotations.forEach(id -> loose.addAll(relations.touching(id)));
        loose.forEach(relation -> plan.add(new Change.RelationRemoved(place, relation)));
        Message operation = Message.of("project.remove-annotations", annotations.size());
        for (AnnotationId id : annotations) {
            Annotation annotation = plan.annotation(place, id);
            plan.add(new Change.AnnotationRemoved(place, annotation));
            if (annotations.size() == 1) {
                String quote = annotation.quote(content.document().text());
                operation = Message.of(
                        "project.remove-annotation",
                        Quotes.brief(quote),
                        annotation.label().value());
            }
        }
        return plan.named(operation);
    }
}
