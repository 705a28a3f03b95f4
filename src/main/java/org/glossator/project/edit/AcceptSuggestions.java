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
import org.glossator.text.DocumentId;

/// Turns suggestions into marks, of any labels and over many documents, as one step. They were looked at
/// before, so each is checked again: what stands there already by now, no longer fits, or lost its document is
/// left out.
///
/// @param layer the layer that gets them; it begins with them if it is new
/// @param source who suggested them, as the journal tells it
/// @param marks new ones, document by document
public record AcceptSuggestions(Layer layer, String source, Map<DocumentId, List<Annotation>> marks) implements Edit {

    public AcceptSuggestions {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        int made = FreePlaces.mark(plan, project, layer, marks);
        return plan.named(Message.of("project.accept-suggestions", made, source));
    }
}
