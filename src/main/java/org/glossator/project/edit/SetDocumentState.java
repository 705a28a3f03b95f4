package org.glossator.project.edit;

import org.glossator.annotation.DocumentState;
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

/// Says how far a document has come in a layer.
public record SetDocumentState(Layer layer, DocumentId document, DocumentState state) implements Edit {

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        Plan plan = new Plan(project);
        var head = plan.content(document).document().head();
        LayerDocument place = new LayerDocument(layer.id(), document);
        DocumentState before = project.state().tally(place).state();
        if (before != state) {
            plan.begin(layer);
            plan.add(new Change.StateChanged(place, before, state));
        }
        return plan.named(Message.of("project.set-state", head.name(), state.name()));
    }
}
