package org.glossator.project.edit;

import java.util.List;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.text.DocumentId;

/// Says how far documents have come in a layer.
public record SetDocumentState(Layer layer, List<DocumentId> documents, DocumentState state) implements Edit {

    public SetDocumentState {
        documents = List.copyOf(documents);
    }

    public SetDocumentState(Layer layer, DocumentId document, DocumentState state) {
        this(layer, List.of(document), state);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException {
        Plan plan = new Plan(project);
        Message operation = Message.of("project.set-states", documents.size(), state.name());
        for (DocumentId document : documents) {
            var head = plan.head(document);
            LayerDocument place = new LayerDocument(layer.id(), document);
            DocumentState before = project.state().tally(place).state();
            if (before != state) {
                plan.begin(layer);
                plan.add(new Change.StateChanged(place, before, state));
            }
            if (documents.size() == 1) {
                operation = Message.of("project.set-state", head.name(), state.name());
            }
        }
        return plan.named(operation);
    }
}
