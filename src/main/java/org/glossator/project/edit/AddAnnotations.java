package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// Makes annotations in one layer of one document; the layer begins with its first.
///
/// @param annotations new ones, at least one
public record AddAnnotations(Layer layer, DocumentId document, List<Annotation> annotations) implements Edit {

    public AddAnnotations {
        annotations = List.copyOf(annotations);
        if (annotations.isEmpty()) {
            throw new IllegalArgumentException("Nothing to add");
        }
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        String text = plan.content(document).document().text();
        LayerDocument place = new LayerDocument(layer.id(), document);
        plan.begin(layer);
        for (Annotation annotation : annotations) {
            Plan.require(Fitness.of(annotation, project.schema(), text));
            plan.add(new Change.AnnotationAdded(place, annotation));
        }
        plan.begin(place);
        return plan.named(operation(text));
    }

    private Message operation(String text) {
        Annotation first = annotations.getFirst();
        return annotations.size() == 1
                ? Message.of(
                        "project.add-annotation",
                        Quotes.brief(first.quote(text)),
                        first.label().value())
                : Message.of(
                        "project.add-annotations",
                        annotations.size(),
                        first.label().value());
    }
}
