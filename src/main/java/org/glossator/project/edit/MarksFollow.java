package org.glossator.project.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Goes through all marks of a project and lets them follow a change of the schema.
final class MarksFollow {

    private final Plan plan;
    private final Consequence consequence;
    private final Progress progress;

    MarksFollow(Plan plan, Consequence consequence, Progress progress) {
        this.plan = plan;
        this.consequence = consequence;
        this.progress = progress;
    }

    void in(ProjectView project) throws StoreException {
        List<DocumentHead> documents = project.documents();
        for (int i = 0; i < documents.size(); i++) {
            progress.report(i, documents.size());
            for (Layer layer : project.state().layers()) {
                LayerDocument place =
                        new LayerDocument(layer.id(), documents.get(i).id());
                if (project.state().tally(place).annotations() > 0) {
                    follow(place, project.markup(place));
                }
            }
        }
    }

    private void follow(LayerDocument place, Markup markup) {
        Set<AnnotationId> gone = new HashSet<>();
        for (Annotation annotation : markup.annotations().inOrder()) {
            Optional<Annotation> after = consequence.of(annotation);
            if (after.isEmpty()) {
                gone.add(annotation.id());
            } else if (!after.get().equals(annotation)) {
                plan.add(new Change.AnnotationReplaced(place, annotation, after.get()));
            }
        }
        for (Relation relation : markup.relations().inOrder()) {
            Optional<Relation> after = consequence.of(relation);
            if (after.isEmpty() || gone.contains(relation.source()) || gone.contains(relation.target())) {
                plan.add(new Change.RelationRemoved(place, relation));
            } else if (!after.get().equals(relation)) {
                plan.add(new Change.RelationReplaced(place, relation, after.get()));
            }
        }
        markup.annotations().inOrder().stream()
                .filter(annotation -> gone.contains(annotation.id()))
                .forEach(annotation -> plan.add(new Change.AnnotationRemoved(place, annotation)));
    }
}
