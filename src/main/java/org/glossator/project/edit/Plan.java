package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Misfit;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.DocumentContent;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// The changes of an edit while it is being worked out, and the looking-up that all edits share.
final class Plan {

    private final ProjectView project;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Layer> begun = new HashSet<>();

    Plan(ProjectView project) {
        this.project = project;
    }

    void add(Change change) {
        changes.add(change);
    }

    ChangeSet named(Message operation) {
        return new ChangeSet(operation, changes);
    }

    /// The document, or a refusal if it has been removed.
    DocumentContent content(DocumentId document) throws EditRefusedException, StoreException {
        return project.content(document)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.document-gone")));
    }

    /// What is known of the document beside its text, or a refusal if it has been removed.
    DocumentHead head(DocumentId document) throws EditRefusedException {
        return project.state()
                .document(document)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.document-gone")));
    }

    /// The annotation, or a refusal if it has been removed.
    Annotation annotation(LayerDocument place, AnnotationId id) throws EditRefusedException, StoreException {
        return content(place.document())
                .markup(place.layer())
                .annotations()
                .find(id)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.annotation-gone")));
    }

    /// The decision, or a refusal if it has been given up.
    Decision decision(LayerDocument place, DecisionId id) throws EditRefusedException, StoreException {
        return content(place.document())
                .markup(place.layer())
                .decisions()
                .find(id)
                .orElseThrow(() -> new EditRefusedException(Message.of("project.decision-gone")));
    }

    /// Begins the layer if the project does not have it yet.
    ///
    /// @throws EditRefusedException if another layer bears its name
    void begin(Layer layer) throws EditRefusedException {
        if (project.layer(layer.id()).isEmpty() && begun.add(layer)) {
            if (project.state().layerNamed(layer.name()).isPresent()) {
                throw new EditRefusedException(Message.of("project.layer-name-taken", layer.name()));
            }
            add(new Change.LayerAdded(layer));
        }
    }

    /// Notes that work on a new document has begun.
    void begin(LayerDocument place) {
        DocumentState state = project.state().tally(place).state();
        if (state == DocumentState.NEW) {
            add(new Change.StateChanged(place, state, DocumentState.IN_PROGRESS));
        }
    }

    /// Refuses what does not fit.
    static void require(List<Misfit> misfits) throws EditRefusedException {
        if (!misfits.isEmpty()) {
            throw new EditRefusedException(misfits.getFirst().message());
        }
    }
}
