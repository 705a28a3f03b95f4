package org.glossator.project.merge;

import org.glossator.annotation.LayerId;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;

/// Which documents and layers there are once the copies are together.
record Grounds(Contest contest, ProjectState before) {

    boolean stands(DocumentId document) {
        return contest.intention(new Thing.ADocument(document))
                .map(intention -> intention.value().isPresent())
                .orElseGet(() -> before.document(document).isPresent());
    }

    boolean stands(LayerId layer) {
        return contest.intention(new Thing.ALayer(layer))
                .map(intention -> intention.value().isPresent())
                .orElseGet(() -> before.layer(layer).isPresent());
    }

    boolean stands(LayerDocument place) {
        return stands(place.document()) && stands(place.layer());
    }
}
