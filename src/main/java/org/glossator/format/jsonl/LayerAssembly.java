package org.glossator.format.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.format.LayerMarkup;
import org.jspecify.annotations.Nullable;

/// One layer of a document while it is put together.
final class LayerAssembly {

    private final String name;
    private final Layer.Kind kind;
    private final String scope;
    private final Map<String, AnnotationId> written = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /// @param document the document's id, within which other ids hold
    LayerAssembly(String name, Layer.Kind kind, UUID document) {
        this.name = name;
        this.kind = kind;
        this.scope = document + "\n" + name;
    }

    /// The id of the next annotation, which is written `id`.
    AnnotationId nextAnnotation(@Nullable String id) {
        return new AnnotationId(Naming.id(scope, id, annotations.size()));
    }

    /// The id of the next relation, which is written `id`.
    UUID nextRelation(@Nullable String id) {
        return Naming.id(scope + "\nrelation", id, relations.size());
    }

    void add(@Nullable String id, Annotation annotation) {
        if (id != null) {
            written.put(id, annotation.id());
        }
        annotations.add(annotation);
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    /// The annotation that is written `id` in this layer.
    Optional<AnnotationId> annotation(String id) {
        return Optional.ofNullable(written.get(id));
    }

    LayerMarkup markup() {
        return new LayerMarkup(name, kind, new Markup(AnnotationSet.of(annotations), RelationSet.of(relations)));
    }
}
