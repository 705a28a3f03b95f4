package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.TextDocument;

/// What is left of a document in XML 1.0, whose parsers refuse most control characters: one U+FFFD for each.
final class XmlRoom {

    private XmlRoom() {}

    static LayeredDocument of(LayeredDocument layered) {
        TextDocument document = layered.document();
        Map<String, String> metadata = new LinkedHashMap<>();
        document.head().metadata().forEach((name, words) -> metadata.put(of(name), of(words)));
        List<LayerMarkup> layers = layered.layers().stream()
                .map(layer -> new LayerMarkup(of(layer.name()), layer.kind(), of(layer.markup())))
                .toList();
        return new LayeredDocument(
                TextDocument.of(document.id(), of(document.name()), of(document.text()), metadata), layers);
    }

    private static Markup of(Markup markup) {
        return new Markup(
                AnnotationSet.of(
                        markup.annotations().inOrder().stream().map(XmlRoom::of).toList()),
                RelationSet.of(
                        markup.relations().inOrder().stream().map(XmlRoom::of).toList()));
    }

    private static Relation of(Relation relation) {
        return relation.typed(new RelationName(of(relation.type().value())));
    }

    private static Annotation of(Annotation annotation) {
        Map<AttributeName, AttributeValue> attributes = new LinkedHashMap<>();
        annotation
                .attributes()
                .forEach((name, value) -> attributes.put(new AttributeName(of(name.value())), of(value)));
        return new Annotation(
                annotation.id(),
                new LabelName(of(annotation.label().value())),
                annotation.spans(),
                attributes,
                of(annotation.note()));
    }

    private static AttributeValue of(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var words) -> new AttributeValue.Text(of(words));
            case AttributeValue.Choices(var chosen) ->
                new AttributeValue.Choices(chosen.stream().map(XmlRoom::of).toList());
            case AttributeValue.Flag _, AttributeValue.Numeric _ -> value;
        };
    }

    private static String of(String words) {
        return words.replaceAll("[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
