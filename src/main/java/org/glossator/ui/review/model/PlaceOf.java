package org.glossator.ui.review.model;

import java.util.Optional;
import org.glossator.annotation.LayerId;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;

/// In which document and layer something stands.
final class PlaceOf {

    private PlaceOf() {}

    /// The layer of a thing; empty for what belongs to no layer alone.
    static Optional<LayerId> layer(Thing thing) {
        return switch (thing) {
            case Thing.AnAnnotation(var place, var _) -> Optional.of(place.layer());
            case Thing.ARelation(var place, var _) -> Optional.of(place.layer());
            case Thing.ADecision(var place, var _) -> Optional.of(place.layer());
            case Thing.AState(var place) -> Optional.of(place.layer());
            case Thing.AnAssignment(var place) -> Optional.of(place.layer());
            case Thing.ARemark(var place) -> Optional.of(place.layer());
            case Thing.ALayer(var id) -> Optional.of(id);
            case Thing.ADocument _, Thing.TheSchema _, Thing.TheName _ -> Optional.empty();
        };
    }

    /// The document of a thing; empty for what belongs to the project as a whole.
    static Optional<DocumentId> document(Thing thing) {
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
