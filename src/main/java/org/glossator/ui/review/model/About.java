package org.glossator.ui.review.model;

import java.util.Optional;
import org.glossator.annotation.Decision;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.text.DocumentId;

/// Where a decision was made, and about what.
record About(DocumentId document, CaseKey key) {

    /// What a change of a decision is about; empty for other changes.
    static Optional<About> decision(Change change) {
        return switch (change) {
            case Change.DecisionAdded(var place, var decision) -> of(place, decision);
            case Change.DecisionRemoved(var place, var decision) -> of(place, decision);
            case Change.DecisionReplaced(var place, var _, var after) -> of(place, after);
            case Change.AnnotationAdded _,
                    Change.AnnotationRemoved _,
                    Change.AnnotationReplaced _,
                    Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DocumentAdded _,
                    Change.DocumentRemoved _,
                    Change.DocumentDescribed _,
                    Change.LayerAdded _,
                    Change.LayerRemoved _,
                    Change.StateChanged _,
                    Change.AssignmentChanged _,
                    Change.RemarkChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> Optional.empty();
        };
    }

    private static Optional<About> of(LayerDocument place, Decision decision) {
        return Optional.of(new About(place.document(), CaseKey.of(decision)));
    }
}
