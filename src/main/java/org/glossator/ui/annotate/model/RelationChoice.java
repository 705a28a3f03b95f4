package org.glossator.ui.annotate.model;

import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.schema.RelationType;
import org.jspecify.annotations.Nullable;

/// A relation that the schema allows between two marks.
///
/// @param from the mark at which the annotator began
/// @param to the mark that was picked
/// @param direction how the relation leads, as seen from `from`
/// @param standing the relation whose type it would become; null where a new one would be made
public record RelationChoice(
        RelationType type,
        AnnotationId from,
        AnnotationId to,
        Direction direction,
        @Nullable RelationId standing) {

    /// A relation to be made.
    RelationChoice(RelationType type, AnnotationId from, AnnotationId to, Direction direction) {
        this(type, from, to, direction, null);
    }

    /// The same as the type of a relation that stands already.
    RelationChoice forStanding(RelationId relation) {
        return new RelationChoice(type, from, to, direction, relation);
    }

    /// The relation itself, new.
    Relation relation() {
        return direction == Direction.FROM ? Relation.of(type.name(), to, from) : Relation.of(type.name(), from, to);
    }

    /// What it is called, with an arrow: “party →”, “← violates”, “same as ↔”.
    public String title() {
        return direction.title(type.name().value());
    }
}
