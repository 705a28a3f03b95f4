package org.glossator.annotation;

/// What one layer holds over one document.
public record Markup(AnnotationSet annotations, RelationSet relations) {

    /// Nothing yet.
    public static final Markup EMPTY = new Markup(AnnotationSet.EMPTY, RelationSet.EMPTY);

    public boolean isEmpty() {
        return annotations.isEmpty() && relations.isEmpty();
    }
}
