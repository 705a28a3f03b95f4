package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.Span;

/// Lets an annotation stand elsewhere: a moved edge, a fragment more or less. It keeps its id and all that is told
/// of it.
public record MoveAnnotation(LayerDocument place, AnnotationId annotation, List<Span> spans) implements Edit {

    public MoveAnnotation {
        spans = List.copyOf(spans);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        return ReplaceAnnotations.plan(
                project, place, List.of(annotation), Message.of("project.move"), before -> before.over(spans));
    }
}
