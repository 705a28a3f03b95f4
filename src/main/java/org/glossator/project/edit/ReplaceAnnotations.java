package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Fitness;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;

/// What the edits have in common that change annotations and keep their ids.
final class ReplaceAnnotations {

    private ReplaceAnnotations() {}

    /// What becomes of one annotation.
    @FunctionalInterface
    interface Revision {
        Annotation of(Annotation before);
    }

    /// Revises each of `annotations`; those that come out as they were are left alone. What did not fit before may
    /// go on not fitting, but nothing may be made to.
    static ChangeSet plan(
            ProjectView project,
            LayerDocument place,
            List<AnnotationId> annotations,
            Message operation,
            Revision revision)
            throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        String text = plan.content(place.document()).document().text();
        for (AnnotationId id : annotations) {
            Annotation before = plan.annotation(place, id);
            Annotation after = revision.of(before);
            if (!after.equals(before)) {
                var known = Fitness.of(before, project.schema(), text);
                Plan.require(Fitness.of(after, project.schema(), text).stream()
                        .filter(misfit -> !known.contains(misfit))
                        .toList());
                plan.add(new Change.AnnotationReplaced(place, before, after));
            }
        }
        return plan.named(operation);
    }
}
