package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Makes one annotation of several, as [Merging] says: the first one stays, the others go, and all that led to
/// them leads to it.
///
/// @param annotations two or more; the first is the one that stays
public record MergeAnnotations(LayerDocument place, List<AnnotationId> annotations) implements Edit {

    public MergeAnnotations {
        annotations = List.copyOf(annotations);
        if (annotations.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("Nothing to join");
        }
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var content = plan.content(place.document());
        String text = content.document().text();
        Annotation first = plan.annotation(place, annotations.getFirst());
        Annotation merged = first;
        for (AnnotationId id : annotations.subList(1, annotations.size())) {
            merged = Merging.of(merged, plan.annotation(place, id), text);
        }
        Merging.relations(content.markup(place.layer()).relations(), annotations, project.schema(), place, plan);
        for (AnnotationId id : annotations.subList(1, annotations.size())) {
            plan.add(new Change.AnnotationRemoved(place, plan.annotation(place, id)));
        }
        plan.add(new Change.AnnotationReplaced(place, first, merged));
        return plan.named(Message.of(
                "project.merge",
                Quotes.brief(merged.quote(text)),
                merged.label().value()));
    }
}
