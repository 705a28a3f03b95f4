package org.glossator.project.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fitness;
import org.glossator.annotation.Layer;
import org.glossator.project.Change;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// Marks many places that were chosen a while ago: those that are still free and fit.
final class FreePlaces {

    private FreePlaces() {}

    /// Words that bear a label.
    private record Taken(LabelName label, List<Span> spans) {}

    /// Plans the marks whose documents are there, that fit the schema, and over whose words their label does not stand
    /// in the layer already.
    ///
    /// @return how many these are
    static int mark(Plan plan, ProjectView project, Layer layer, Map<DocumentId, List<Annotation>> marks)
            throws EditRefusedException, StoreException {
        int made = 0;
        for (var each : marks.entrySet()) {
            var content = project.content(each.getKey());
            if (content.isPresent()) {
                made += mark(plan, project, layer, content.get(), each.getValue());
            }
        }
        return made;
    }

    private static int mark(
            Plan plan, ProjectView project, Layer layer, DocumentContent content, List<Annotation> marks)
            throws EditRefusedException {
        LayerDocument place = new LayerDocument(layer.id(), content.document().id());
        String text = content.document().text();
        Set<Taken> taken = new HashSet<>();
        content.markup(layer.id())
                .annotations()
                .inOrder()
                .forEach(mark -> taken.add(new Taken(mark.label(), mark.spans())));
        int made = 0;
        for (Annotation mark : marks) {
            if (Fitness.of(mark, project.schema(), text).isEmpty()
                    && taken.add(new Taken(mark.label(), mark.spans()))) {
                plan.begin(layer);
                plan.add(new Change.AnnotationAdded(place, mark));
                made++;
            }
        }
        if (made > 0) {
            plan.begin(place);
        }
        return made;
    }
}
