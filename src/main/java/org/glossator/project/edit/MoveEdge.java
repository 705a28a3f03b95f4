package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Edge;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.Stride;

/// Moves an edge of an annotation by one stride, from where it stands then, so that key presses that come
/// faster than the screen add up. Where it can go no further nothing changes.
///
/// @param onward towards the end of the text, or else towards its beginning
public record MoveEdge(LayerDocument place, AnnotationId annotation, Edge edge, Stride stride, boolean onward)
        implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        String text = new Plan(project).content(place.document()).document().text();
        return ReplaceAnnotations.plan(
                project,
                place,
                List.of(annotation),
                Message.of("project.move"),
                before -> edge.isOn(before) ? before.over(edge.movedTo(target(before, text), before)) : before);
    }

    private int target(Annotation before, String text) {
        int from = edge.offset(before);
        return edge.side() == Edge.Side.START ? stride.ofStart(text, from, onward) : stride.ofEnd(text, from, onward);
    }
}
