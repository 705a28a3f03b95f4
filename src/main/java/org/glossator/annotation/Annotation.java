package org.glossator.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;

/// A labelled mention. Annotations nest, overlap and coincide freely.
///
/// @param id its name for good: it keeps it when it is relabelled or its boundary moves
/// @param label what it is called
/// @param spans where it stands, in the order of the text: not empty, apart from each other; more than one make
///     it discontinuous
/// @param attributes what is told of it, in the order in which it was told
/// @param note words for the reviewer; may be empty
public record Annotation(
        AnnotationId id,
        LabelName label,
        List<Span> spans,
        Map<AttributeName, AttributeValue> attributes,
        String note) {

    public Annotation {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || spans.stream().anyMatch(Span::isEmpty)) {
            throw new IllegalArgumentException("An annotation covers at least one character");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException("Fragments overlap or are out of order: " + spans);
            }
        }
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// A new annotation of one span with nothing told of it yet.
    public static Annotation of(LabelName label, Span span) {
        return new Annotation(AnnotationId.random(), label, List.of(span), Map.of(), "");
    }

    /// The same under an id of its own.
    public Annotation renewed() {
        return new Annotation(AnnotationId.random(), label, spans, attributes, note);
    }

    /// The smallest span that encloses all fragments.
    public Span outer() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    public boolean isDiscontinuous() {
        return spans.size() > 1;
    }

    /// The words it covers; those of several fragments joined by a blank.
    public String quote(String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    /// Whether a fragment covers the unit at `offset`.
    public boolean covers(int offset) {
        return spans.stream().anyMatch(span -> span.covers(offset));
    }

    public Annotation labelled(LabelName other) {
        return new Annotation(id, other, spans, attributes, note);
    }

    public Annotation over(List<Span> other) {
        return new Annotation(id, label, other, attributes, note);
    }

    public Annotation noted(String other) {
        return new Annotation(id, label, spans, attributes, other);
    }

    /// The same annotation with `name` saying `value`, in the place where it said something else before.
    public Annotation saying(AttributeName name, AttributeValue value) {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>(attributes);
        told.put(name, value);
        return new Annotation(id, label, spans, told, note);
    }

    /// The same annotation with nothing told under `name`.
    public Annotation silentOn(AttributeName name) {
        Map<AttributeName, AttributeValue> told = new LinkedHashMap<>(attributes);
        told.remove(name);
        return new Annotation(id, label, spans, told, note);
    }
}
