package org.glossator.project.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.LayerId;
import org.glossator.project.Change;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;

/// What documents and layers are called of which two copies speak, also where they are gone.
final class Names {

    private final Map<DocumentId, TextDocument> documents = new HashMap<>();
    private final Map<LayerId, String> layers = new HashMap<>();
    private final ProjectState state;

    Names(ProjectState state) {
        this.state = state;
    }

    void learn(Change change) {
        switch (change) {
            case Change.DocumentAdded(var document) -> documents.put(document.id(), document);
            case Change.DocumentRemoved(var document) -> documents.put(document.id(), document);
            case Change.LayerAdded(var layer) -> layers.put(layer.id(), layer.name());
            case Change.LayerRemoved(var layer) -> layers.put(layer.id(), layer.name());
            case Change.AnnotationAdded _,
                    Change.AnnotationRemoved _,
                    Change.AnnotationReplaced _,
                    Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DocumentDescribed _,
                    Change.DecisionAdded _,
                    Change.DecisionRemoved _,
                    Change.DecisionReplaced _,
                    Change.StateChanged _,
                    Change.AssignmentChanged _,
                    Change.RemarkChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> {}
        }
    }

    String document(DocumentId id) {
        return state.document(id)
                .map(head -> head.name())
                .or(() -> Optional.ofNullable(documents.get(id)).map(TextDocument::name))
                .orElse(id.toString());
    }

    String layer(LayerId id) {
        return state.layer(id)
                .map(layer -> layer.name())
                .or(() -> Optional.ofNullable(layers.get(id)))
                .orElse(id.toString());
    }

    /// The text of a document that came or went in one of the copies.
    Optional<String> text(DocumentId id) {
        return Optional.ofNullable(documents.get(id)).map(TextDocument::text);
    }
}
