package org.glossator.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;

/// One layer of a [DocumentDraft]. Annotations go by the keys of their file, and relations may be told before the
/// annotations that they link.
public final class LayerDraft {

    private final DocumentDraft draft;
    private final String name;
    private final Layer.Kind kind;
    private final Map<String, AnnotationId> keys = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(String type, String source, String target) {}

    LayerDraft(DocumentDraft draft, String name, Layer.Kind kind) {
        this.draft = draft;
        this.name = name;
        this.kind = kind;
    }

    /// Adds an annotation with nothing told of it.
    ///
    /// @throws FormatException as the longer form does
    public void mark(String key, String label, List<Span> spans) throws FormatException {
        mark(key, label, spans, Map.of(), "");
    }

    /// Adds an annotation.
    ///
    /// @param key what relations call it
    /// @param spans not empty; in the order of the text
    /// @throws FormatException if the label is blank, the key is taken, or the fragments overlap
    public void mark(
            String key, String label, List<Span> spans, Map<AttributeName, AttributeValue> attributes, String note)
            throws FormatException {
        if (label.isBlank()) {
            throw draft.place().refused("format.draft-no-label", key);
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw draft.place().refused("format.draft-fragments", key);
            }
        }
        AnnotationId id = new AnnotationId(id("", key));
        if (keys.putIfAbsent(key, id) != null) {
            throw draft.place().refused("format.draft-key-twice", key);
        }
        annotations.add(new Annotation(id, new LabelName(label), spans, attributes, note));
    }

    /// Adds an annotation that no relation calls by a key.
    ///
    /// @throws FormatException as the form with a key does
    public void markNext(String label, List<Span> spans, Map<AttributeName, AttributeValue> attributes, String note)
            throws FormatException {
        mark("#" + (annotations.size() + 1), label, spans, attributes, note);
    }

    /// Whether an annotation goes by `key`.
    public boolean has(String key) {
        return keys.containsKey(key);
    }

    /// Links the annotations that go by these keys, which may be added later. They must be two.
    public void relate(String type, String source, String target) {
        links.add(new Link(type, source, target));
    }

    private UUID id(String what, String key) {
        return DocumentDraft.derived(draft.id() + "\n" + name + "\n" + what + key);
    }

    LayerMarkup markup() throws FormatException {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.type().isBlank()) {
                throw draft.place().refused("format.draft-no-label", link.source() + " → " + link.target());
            }
            AnnotationId source = end(link, link.source());
            AnnotationId target = end(link, link.target());
            if (source.equals(target)) {
                throw draft.place().refused("format.draft-relation-to-itself", link.type(), link.source());
            }
            RelationId id = new RelationId(id("relation ", String.valueOf(i)));
            relations.add(new Relation(id, new RelationName(link.type()), source, target));
        }
        return new LayerMarkup(name, kind, new Markup(AnnotationSet.of(annotations), RelationSet.of(relations)));
    }

    private AnnotationId end(Link link, String key) throws FormatException {
        AnnotationId end = keys.get(key);
        if (end == null) {
            throw draft.place().refused("format.draft-relation-to-nothing", link.type(), key);
        }
        return end;
    }
}
