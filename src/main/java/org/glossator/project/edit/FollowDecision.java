package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Misfit;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Lets a layer say what was decided about one of its marks. The mark keeps its id, its note and its relations; where
/// nothing came of it, or what came stands in the layer already, it goes with its relations.
///
/// @param place where the mark stands
/// @param wanted what came of it, as it stands in gold; several where it was split or others were added
public record FollowDecision(LayerDocument place, AnnotationId mark, List<Annotation> wanted) implements Edit {

    public FollowDecision {
        wanted = List.copyOf(wanted);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var content = plan.content(place.document());
        String text = content.document().text();
        Annotation before = plan.annotation(place, mark);
        List<Annotation> lacking = lacking(before, content.markup(place.layer()).annotations());
        if (lacking.isEmpty()) {
            new RemoveAnnotations(place, List.of(mark))
                    .against(project)
                    .changes()
                    .forEach(plan::add);
        } else {
            Annotation after = becoming(before, lacking.getFirst());
            if (!after.equals(before)) {
                List<Misfit> known = Fitness.of(before, project.schema(), text);
                Plan.require(Fitness.of(after, project.schema(), text).stream()
                        .filter(misfit -> !known.contains(misfit))
                        .toList());
                plan.add(new Change.AnnotationReplaced(place, before, after));
            }
            for (Annotation other : lacking.subList(1, lacking.size())) {
                Annotation copy = other.renewed().noted("");
                Plan.require(Fitness.of(copy, project.schema(), text));
                plan.add(new Change.AnnotationAdded(place, copy));
            }
        }
        return plan.named(Message.of("verdict.follow", Quotes.brief(before.quote(text))));
    }

    /// What is wanted and no other mark of the layer says; the one that is most like the mark first.
    private List<Annotation> lacking(Annotation before, AnnotationSet mine) {
        List<Annotation> lacking = new ArrayList<>();
        for (Annotation each : wanted) {
            Optional<Annotation> there = mine.find(each.label(), each.spans());
            if (there.isEmpty()) {
                lacking.add(each);
            } else if (there.get().id().equals(before.id())) {
                lacking.addFirst(each);
            }
        }
        return lacking;
    }

    private static Annotation becoming(Annotation before, Annotation gold) {
        return new Annotation(before.id(), gold.label(), gold.spans(), gold.attributes(), before.note());
    }
}
