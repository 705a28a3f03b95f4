package org.glossator.annotation;

import java.util.UUID;

/// Names an annotation for good, in every copy of the project.
public record AnnotationId(UUID value) {

    /// A new name that nothing else bears.
    public static AnnotationId random() {
        return new AnnotationId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static AnnotationId parse(String text) {
        return new AnnotationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
