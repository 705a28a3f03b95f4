package org.glossator.ui.review.model;

import java.util.Optional;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;

/// In which document something stands.
final class DocumentOf {

    private DocumentOf() {}

    /// The document of a thing; empty for what belongs to the project as a whole.
    static Optional<DocumentId> thing(Thing thing) {
        return switch (thing) {
            case Thing.AnAnnotation(var place, var _) -> Optional.of(place.document());
            case Thing.ARelation(var place, var _) -> Optional.of(place.document());
            case Thing.ADecision(var place, var _) -> Optional.of(place.document());
            case Thing.AState(var place) -> Optional.of(place.document());
            case Thing.AnAssignment(var place) -> Optional.of(place.document());
            case Thing.ARemark(var place) -> Optional.of(place.document());
            case Thing.ADocument(var id) -> Optional.of(id);
            case Thing.ALayer _, Thing.TheSchema _, Thing.TheName _ -> Optional.empty();
        };
    }
}
