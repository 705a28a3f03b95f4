package org.glossator.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.text.Words;

/// What is left of a document in a format that has no room for all of it.
record Kept(Format format) {

    private static final List<String> WITHOUT_SHORT_LISTS = List.of("label-studio", "web-annotation");

    LayeredDocument of(LayeredDocument layered) {
        return format.id().equals("cas-xmi") ? XmlRoom.of(layered) : ofFeatures(layered);
    }

    private LayeredDocument ofFeatures(LayeredDocument layered) {
        TextDocument document = layered.document();
        Map<String, String> metadata = new LinkedHashMap<>();
        if (holds(Feature.METADATA)) {
            metadata.putAll(document.head().metadata());
        }
        TextDocument kept = TextDocument.of(document.id(), document.name(), document.text(), metadata);
        if (holds(Feature.LAYERS)) {
            return new LayeredDocument(
                    kept,
                    layered.layers().stream()
                            .map(this::layer)
                            .filter(layer -> !layer.markup().isEmpty())
                            .toList());
        }
        List<Annotation> annotations = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (LayerMarkup layer : layered.layers()) {
            markup(layer.markup()).annotations().inOrder().stream()
                    .flatMap(each -> format.id().equals("gliner") ? trimmed(each, document.text()) : Stream.of(each))
                    .forEach(annotations::add);
            relations.addAll(markup(layer.markup()).relations().inOrder());
        }
        Markup all = new Markup(AnnotationSet.of(annotations), RelationSet.of(relations));
        return new LayeredDocument(
                kept, List.of(new LayerMarkup(DocumentDraft.UNNAMED_LAYER, Layer.Kind.IMPORTED, all)));
    }

    private boolean holds(Feature feature) {
        return format.holds().contains(feature);
    }

    private LayerMarkup layer(LayerMarkup layer) {
        Predicate<Layer.Kind> kept = kind -> switch (format.id()) {
            case "label-studio" -> kind == Layer.Kind.GOLD || kind == Layer.Kind.SUGGESTED;
            case "jsonl", "cas-xmi", "cas-json" -> true;
            default -> false;
        };
        Layer.Kind kind = kept.test(layer.kind()) ? layer.kind() : DocumentDraft.customaryKind(layer.name());
        return new LayerMarkup(layer.name(), kind, markup(layer.markup()));
    }

    private Markup markup(Markup markup) {
        return new Markup(
                AnnotationSet.of(markup.annotations().inOrder().stream()
                        .map(this::annotation)
                        .toList()),
                holds(Feature.RELATIONS) ? markup.relations() : RelationSet.EMPTY);
    }

    /// GLiNER's tokens are never blank.
    private static Stream<Annotation> trimmed(Annotation annotation, String text) {
        Span words = Words.trim(text, annotation.outer());
        return words.isEmpty() ? Stream.empty() : Stream.of(annotation.over(List.of(words)));
    }

    private Annotation annotation(Annotation annotation) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        if (holds(Feature.ATTRIBUTES)) {
            annotation.attributes().forEach((name, value) -> attributes.put(name, value(value)));
        }
        attributes.values().removeIf(value -> value.equals(new AttributeValue.Choices(List.of())));
        return new Annotation(
                annotation.id(),
                annotation.label(),
                holds(Feature.DISCONTINUOUS) ? annotation.spans() : List.of(annotation.outer()),
                holds(Feature.ATTRIBUTES) && !WITHOUT_SHORT_LISTS.contains(format.id())
                        ? annotation.attributes()
                        : attributes,
                holds(Feature.NOTES) ? annotation.note() : "");
    }

    private static AttributeValue value(AttributeValue value) {
        return value instanceof AttributeValue.Choices(var chosen) && chosen.size() == 1
                ? new AttributeValue.Text(chosen.getFirst())
                : value;
    }
}
