package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fragments;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.Span;

/// Takes words out of an annotation. Something must remain: it is refused for the last of them.
public record RemoveFragment(LayerDocument place, AnnotationId annotation, Span words) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        String text = plan.content(place.document()).document().text();
        List<Span> rest = Fragments.without(plan.annotation(place, annotation).spans(), words, text);
        if (rest.isEmpty()) {
            throw new EditRefusedException(Message.of("project.last-fragment"));
        }
        Message operation = Message.of("project.remove-fragment", Quotes.brief(Quotes.of(text, words)));
        return ReplaceAnnotations.plan(project, place, List.of(annotation), operation, before -> before.over(rest));
    }
}
