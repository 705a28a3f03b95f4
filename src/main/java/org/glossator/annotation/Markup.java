package org.glossator.annotation;

/// What one layer holds over one document.
///
/// @param decisions what was settled in review; other than in a gold layer there are none
public record Markup(AnnotationSet annotations, RelationSet relations, DecisionSet decisions) {

    /// Nothing yet.
    public static final Markup EMPTY = new Markup(AnnotationSet.EMPTY, RelationSet.EMPTY);

    /// Markup without decisions.
    public Markup(AnnotationSet annotations, RelationSet relations) {
        this(annotations, relations, DecisionSet.EMPTY);
    }

    public boolean isEmpty() {
        return annotations.isEmpty() && relations.isEmpty() && decisions.isEmpty();
    }
}
