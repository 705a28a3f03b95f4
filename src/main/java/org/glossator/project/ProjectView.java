package org.glossator.project;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// A project as an edit sees it: how things stand, with documents read from the file when asked for.
public interface ProjectView {

    /// What is kept in memory of every project.
    ProjectState state();

    /// A document with all that stands on it; empty if there is no such document.
    Optional<DocumentContent> content(DocumentId document) throws StoreException;

    default Schema schema() {
        return state().schema();
    }

    default Optional<Layer> layer(LayerId id) {
        return state().layer(id);
    }

    default List<DocumentHead> documents() {
        return state().documents();
    }

    /// What one layer holds over one document; nothing where either is missing.
    default Markup markup(LayerDocument place) throws StoreException {
        return content(place.document())
                .map(content -> content.markup(place.layer()))
                .orElse(Markup.EMPTY);
    }
}
