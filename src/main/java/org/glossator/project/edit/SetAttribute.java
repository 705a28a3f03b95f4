package org.glossator.project.edit;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;

/// Tells something of annotations, or no longer tells it.
///
/// @param value what is told; empty to tell nothing under that name
public record SetAttribute(
        LayerDocument place, List<AnnotationId> annotations, AttributeName attribute, Optional<AttributeValue> value)
        implements Edit {

    public SetAttribute {
        annotations = List.copyOf(annotations);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Message operation = value.map(told -> Message.of("project.set-attribute", attribute.value(), told.toString()))
                .orElseGet(() -> Message.of("project.clear-attribute", attribute.value()));
        return ReplaceAnnotations.plan(
                project,
                place,
                annotations,
                operation,
                before ->
                        value.map(told -> before.saying(attribute, told)).orElseGet(() -> before.silentOn(attribute)));
    }
}
