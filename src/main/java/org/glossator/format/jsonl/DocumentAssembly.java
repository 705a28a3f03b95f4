package org.glossator.format.jsonl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.jsonl.RawDocument.RawAnnotation;
import org.glossator.format.jsonl.RawDocument.RawRelation;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// Makes a document of what a line says, or says why it cannot be one.
final class DocumentAssembly {

    private final RawDocument raw;
    private final LinePlace place;
    private final Naming naming;
    private final TextDocument document;
    private final SpanReading spans;
    private final Map<String, LayerAssembly> layers = new LinkedHashMap<>();

    private DocumentAssembly(RawDocument raw, LinePlace place, Naming naming) throws FormatException {
        this.raw = raw;
        this.place = place;
        this.naming = naming;
        this.document = document();
        this.spans = new SpanReading(document.text(), place);
    }

    /// The document that `raw` describes.
    static LayeredDocument of(RawDocument raw, LinePlace place, Naming naming) throws FormatException {
        return new DocumentAssembly(raw, place, naming).assembled();
    }

    private LayeredDocument assembled() throws FormatException {
        for (String layer : raw.layers.keySet()) {
            layer(layer);
        }
        for (int i = 0; i < raw.annotations.size(); i++) {
            add(raw.annotations.get(i), i + 1);
        }
        for (RawRelation relation : raw.relations) {
            add(relation);
        }
        return new LayeredDocument(
                document, layers.values().stream().map(LayerAssembly::markup).toList());
    }

    private TextDocument document() throws FormatException {
        String name = required(raw.name, "document", "name");
        String text = raw.text;
        if (text == null || text.isEmpty()) {
            throw place.refused("format.jsonl-no-text");
        }
        UUID id = Naming.id(TextDigest.of(text) + "\n" + name, raw.id, 0);
        claim(id, raw.id == null ? name : raw.id);
        return TextDocument.of(new DocumentId(id), name, text, raw.metadata);
    }

    private LayerAssembly layer(@Nullable String written) throws FormatException {
        String name = written == null ? Jsonl.UNNAMED_LAYER : written;
        LayerAssembly known = layers.get(name);
        if (known != null) {
            return known;
        }
        if (name.isBlank()) {
            throw place.refused("format.jsonl-blank", "layer");
        }
        var kind = raw.layers.getOrDefault(name, Jsonl.customaryKind(name));
        LayerAssembly layer = new LayerAssembly(name, kind, document.id().value());
        layers.put(name, layer);
        return layer;
    }

    private void add(RawAnnotation annotation, int number) throws FormatException {
        LayerAssembly layer = layer(annotation.layer);
        String named = annotation.id == null ? "#" + number : annotation.id;
        AnnotationId id = layer.nextAnnotation(annotation.id);
        claim(id.value(), named);
        layer.add(
                annotation.id,
                new Annotation(
                        id,
                        new LabelName(required(annotation.label, named, "label")),
                        spans.of(annotation, named),
                        annotation.attributes,
                        annotation.note));
    }

    private void add(RawRelation relation) throws FormatException {
        LayerAssembly layer = layer(relation.layer);
        String type = required(relation.type, "relation", "type");
        UUID id = layer.nextRelation(relation.id);
        claim(id, relation.id == null ? type : relation.id);
        layer.add(new Relation(
                new RelationId(id),
                new RelationName(type),
                end(layer, type, required(relation.source, type, "source")),
                end(layer, type, required(relation.target, type, "target"))));
    }

    private AnnotationId end(LayerAssembly layer, String type, String written) throws FormatException {
        return layer.annotation(written)
                .orElseThrow(() -> place.refused("format.jsonl-relation-to-nothing", type, written));
    }

    private void claim(UUID id, String written) throws FormatException {
        if (!naming.claim(id)) {
            throw place.refused("format.jsonl-id-twice", written);
        }
    }

    private String required(@Nullable String value, String of, String property) throws FormatException {
        if (value == null) {
            throw place.refused("format.jsonl-missing", of, property);
        }
        if (value.isBlank()) {
            throw place.refused("format.jsonl-blank", property);
        }
        return value;
    }
}
