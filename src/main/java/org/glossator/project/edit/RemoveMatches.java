package org.glossator.project.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// Removes many marks over many documents with their relations, as one step. What has been changed since it was
/// chosen is left out.
public record RemoveMatches(ChosenMarks marks) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws StoreException {
        Plan plan = new Plan(project);
        int[] removed = new int[1];
        marks.stillStanding(project, (place, markup, _, standing) -> {
            loose(markup.relations(), standing)
                    .forEach(relation -> plan.add(new Change.RelationRemoved(place, relation)));
            for (Annotation mark : standing) {
                plan.add(new Change.AnnotationRemoved(place, mark));
                removed[0]++;
            }
        });
        return plan.named(Message.of("project.remove-annotations", removed[0]));
    }

    private static Set<Relation> loose(RelationSet relations, List<Annotation> going) {
        Set<Relation> loose = new LinkedHashSet<>();
        if (!relations.isEmpty()) {
            Set<AnnotationId> ids = new LinkedHashSet<>();
            going.forEach(mark -> ids.add(mark.id()));
            relations.inOrder().stream()
                    .filter(relation -> ids.contains(relation.source()) || ids.contains(relation.target()))
                    .forEach(loose::add);
        }
        return loose;
    }
}
