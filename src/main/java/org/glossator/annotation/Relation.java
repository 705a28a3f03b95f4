package org.glossator.annotation;

import org.glossator.schema.RelationName;

/// A typed, directed link from one annotation to another of the same layer and document. Where its type is a role,
/// the source is the event and the target plays the role.
public record Relation(RelationId id, RelationName type, AnnotationId source, AnnotationId target) {

    /// A new relation.
    public static Relation of(RelationName type, AnnotationId source, AnnotationId target) {
        return new Relation(RelationId.random(), type, source, target);
    }

    /// Whether it begins or ends at `annotation`.
    public boolean touches(AnnotationId annotation) {
        return source.equals(annotation) || target.equals(annotation);
    }

    public Relation typed(RelationName other) {
        return new Relation(id, other, source, target);
    }

    public Relation reversed() {
        return new Relation(id, type, target, source);
    }
}
