package org.glossator.project.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;

/// Marks many places with one label, over many documents, as one step. They were chosen from a preview, so each is
/// checked again: what stands there already by now, no longer fits, or lost its document is left out.
///
/// @param marks new ones of one label, at least one, document by document
public record AnnotateMatches(Layer layer, LabelName label, Map<DocumentId, List<Annotation>> marks) implements Edit {

    public AnnotateMatches {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        if (marks.values().stream().flatMap(List::stream).anyMatch(mark -> !label.equals(mark.label()))) {
            throw new IllegalArgumentException("A match of another label");
        }
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        if (project.schema().label(label).isEmpty()) {
            throw new EditRefusedException(Message.of("annotation.unknown-label", label.value()));
        }
        Plan plan = new Plan(project);
        int made = FreePlaces.mark(plan, project, layer, marks);
        return plan.named(Message.of("project.add-annotations", made, label.value()));
    }
}
