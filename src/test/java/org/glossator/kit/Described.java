package org.glossator.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Markup;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;

/// What layers say, in lines that can be compared where ids differ. Values of attributes are told by their words.
public final class Described {

    private Described() {}

    /// The layers of `document` that hold something, by name.
    public static Map<String, List<String>> layers(LayeredDocument document) {
        return document.layers().stream()
                .filter(layer -> !layer.markup().isEmpty())
                .collect(Collectors.toMap(
                        layer -> layer.kind() + " " + layer.name(),
                        layer -> markup(layer.markup()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /// What all layers say, whatever they are called.
    public static List<String> all(LayeredDocument document) {
        return document.layers().stream()
                .map(LayerMarkup::markup)
                .flatMap(markup -> markup(markup).stream())
                .sorted()
                .toList();
    }

    /// Annotations and relations, sorted.
    public static List<String> markup(Markup markup) {
        var annotations = markup.annotations();
        Stream<String> relations = markup.relations().inOrder().stream()
                .map(relation -> relation.type() + ": "
                        + mention(annotations.find(relation.source()).orElseThrow()) + " -> "
                        + mention(annotations.find(relation.target()).orElseThrow()));
        Stream<String> mentions = annotations.inOrder().stream().map(Described::annotation);
        return Stream.concat(mentions, relations).sorted().toList();
    }

    private static String annotation(Annotation annotation) {
        Map<String, String> told = new TreeMap<>();
        annotation
                .attributes()
                .forEach((AttributeName name, AttributeValue value) -> told.put(name.value(), value.toString()));
        return mention(annotation) + " " + told + " note: " + annotation.note();
    }

    private static String mention(Annotation annotation) {
        String spans = annotation.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(";"));
        return annotation.label() + " " + spans;
    }
}
