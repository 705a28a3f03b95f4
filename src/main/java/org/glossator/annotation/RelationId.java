package org.glossator.annotation;

import java.util.UUID;

/// Names a relation for good, in every copy of the project.
public record RelationId(UUID value) {

    /// A new name that nothing else bears.
    public static RelationId random() {
        return new RelationId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static RelationId parse(String text) {
        return new RelationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
