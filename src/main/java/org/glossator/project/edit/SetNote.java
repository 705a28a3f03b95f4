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

/// Writes the note of an annotation; an empty one removes it.
public record SetNote(LayerDocument place, AnnotationId annotation, String note) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        return ReplaceAnnotations.plan(
                project, place, List.of(annotation), Message.of("project.set-note"), before -> before.noted(note));
    }
}
