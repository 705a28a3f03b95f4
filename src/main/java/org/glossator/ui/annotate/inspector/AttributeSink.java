package org.glossator.ui.annotate.inspector;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.SetAttribute;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Drafts;

/// Hands in what the attributes' controls tell.
final class AttributeSink implements AttributeEditor.Sink {

    private final AnnotateModel model;

    AttributeSink(AnnotateModel model) {
        this.model = model;
    }

    @Override
    public void tell(AttributeType type, Optional<AttributeValue> value) {
        model.marking().setAttribute(type.name(), value);
    }

    @Override
    public void write(AnnotationId annotation, AttributeType type, Optional<AttributeValue> value) {
        model.page().document().ifPresent(document -> {
            var place = new LayerDocument(
                    model.layers().mine().id(), document.head().id());
            model.drafts()
                    .write(field(annotation, type), new SetAttribute(place, together(annotation), type.name(), value));
        });
    }

    /// The marks that are changed with this one.
    private List<AnnotationId> together(AnnotationId annotation) {
        List<AnnotationId> marks =
                model.selection().together().stream().map(Annotation::id).toList();
        return marks.contains(annotation) ? marks : List.of(annotation);
    }

    @Override
    public void refuse(AnnotationId annotation, AttributeType type, Message reason) {
        model.drafts().writeUnfit(field(annotation, type), reason);
    }

    @Override
    public void forget(AnnotationId annotation, AttributeType type) {
        model.drafts().forget(field(annotation, type));
    }

    @Override
    public void leave() {
        model.drafts().commit();
    }

    @Override
    public boolean isOpen(AnnotationId annotation, AttributeType type) {
        return model.drafts().isOpen(field(annotation, type));
    }

    private static Drafts.Field field(AnnotationId annotation, AttributeType type) {
        return new Drafts.Field(annotation, "attribute " + type.name().value());
    }
}
