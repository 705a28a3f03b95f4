package org.glossator.ui.annotate.model;

import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.schema.RelationType;

/// A relation that the schema allows between two marks.
///
/// @param from the mark at which the annotator began
/// @param to the mark that was picked
/// @param direction how the relation leads, as seen from `from`
public record RelationChoice(RelationType type, AnnotationId from, AnnotationId to, Direction direction) {

    /// The relation itself, new.
    Relation relation() {
        return direction == Direction.FROM ? Relation.of(type.name(), to, from) : Relation.of(type.name(), from, to);
    }

    /// What it is called, with an arrow: “party →”, “← violates”, “same as ↔”.
    public String title() {
        return direction.title(type.name().value());
    }
}
