package org.glossator.annotation;

import java.util.List;
import org.glossator.schema.Schema;

/// Holds single annotations and relations against a schema and a text; [Fitting] does so with many.
public final class Fitness {

    private Fitness() {}

    /// Everything about `annotation` that does not fit.
    public static List<Misfit> of(Annotation annotation, Schema schema, String text) {
        return new Fitting(schema).of(annotation, text);
    }

    /// Everything about `relation` that does not fit, its ends looked up in `annotations`.
    public static List<Misfit> of(Relation relation, Schema schema, AnnotationSet annotations) {
        return new Fitting(schema).of(relation, annotations);
    }
}
