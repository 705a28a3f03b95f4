package org.glossator.project;

import java.util.Optional;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.RelationId;
import org.glossator.text.DocumentId;

/// What a change is about: the unit in which edits by different people can get in each other's way.
public sealed interface Thing {

    record AnAnnotation(LayerDocument place, AnnotationId id) implements Thing {}

    record ARelation(LayerDocument place, RelationId id) implements Thing {}

    record ADecision(LayerDocument place, DecisionId id) implements Thing {}

    record ADocument(DocumentId id) implements Thing {}

    record ALayer(LayerId id) implements Thing {}

    record AState(LayerDocument place) implements Thing {}

    record AnAssignment(LayerDocument place) implements Thing {}

    record ARemark(LayerDocument place) implements Thing {}

    record TheSchema() implements Thing {}

    record TheName() implements Thing {}

    /// The document, as one layer sees it, on which it stands; empty for what stands on none.
    default Optional<LayerDocument> ground() {
        return switch (this) {
            case AnAnnotation(var place, var _) -> Optional.of(place);
            case ARelation(var place, var _) -> Optional.of(place);
            case ADecision(var place, var _) -> Optional.of(place);
            case AState(var place) -> Optional.of(place);
            case AnAssignment(var place) -> Optional.of(place);
            case ARemark(var place) -> Optional.of(place);
            case ADocument _, ALayer _, TheSchema _, TheName _ -> Optional.empty();
        };
    }

    /// The document that it is, or on which it stands.
    default Optional<DocumentId> document() {
        return this instanceof ADocument(var id) ? Optional.of(id) : ground().map(LayerDocument::document);
    }

    /// The layer that it is, or in which it stands.
    default Optional<LayerId> layer() {
        return this instanceof ALayer(var id) ? Optional.of(id) : ground().map(LayerDocument::layer);
    }

    /// How it stands in `project`: its value, empty if it is not there. Values compare as the changes' do.
    default Optional<Object> standing(ProjectView project) throws StoreException {
        return switch (this) {
            case AnAnnotation(var place, var id) ->
                project.markup(place).annotations().find(id).map(Object.class::cast);
            case ARelation(var place, var id) ->
                project.markup(place).relations().find(id).map(Object.class::cast);
            case ADecision(var place, var id) ->
                project.markup(place).decisions().find(id).map(Object.class::cast);
            case ADocument(var id) -> project.state().document(id).map(Object.class::cast);
            case ALayer(var id) -> project.state().layer(id).map(Object.class::cast);
            case AState(var place) -> Optional.of(project.state().tally(place).state());
            case AnAssignment(var place) -> Optional.of(project.state().assignment(place));
            case ARemark(var place) -> Optional.of(project.state().remark(place));
            case TheSchema() -> Optional.of(project.schema());
            case TheName() -> Optional.of(project.state().name());
        };
    }
}
