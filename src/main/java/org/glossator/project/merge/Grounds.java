package org.glossator.project.merge;

import java.util.Optional;
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

    /// Where a thing stands; empty for what stands on no document.
    static Optional<LayerDocument> place(Thing thing) {
        return switch (thing) {
            case Thing.AnAnnotation(var place, var _) -> Optional.of(place);
            case Thing.ARelation(var place, var _) -> Optional.of(place);
            case Thing.ADecision(var place, var _) -> Optional.of(place);
            case Thing.AState(var place) -> Optional.of(place);
            case Thing.AnAssignment(var place) -> Optional.of(place);
            case Thing.ARemark(var place) -> Optional.of(place);
            case Thing.ADocument _, Thing.ALayer _, Thing.TheSchema _, Thing.TheName _ -> Optional.empty();
        };
    }

    /// The document that a thing is, or on which it stands.
    static Optional<DocumentId> document(Thing thing) {
        return thing instanceof Thing.ADocument(var id)
                ? Optional.of(id)
                : place(thing).map(LayerDocument::document);
    }
}
