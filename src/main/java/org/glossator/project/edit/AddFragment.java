package org.glossator.project.edit;

import java.util.ArrayList;
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

/// Lets an annotation cover further words; what touches or overlaps becomes one fragment.
public record AddFragment(LayerDocument place, AnnotationId annotation, Span words) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        String text = new Plan(project).content(place.document()).document().text();
        Message operation = Message.of("project.add-fragment", Quotes.brief(Quotes.of(text, words)));
        return ReplaceAnnotations.plan(project, place, List.of(annotation), operation, before -> {
            List<Span> all = new ArrayList<>(before.spans());
            all.add(words);
            return before.over(Fragments.joined(all));
        });
    }
}
