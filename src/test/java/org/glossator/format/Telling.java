package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.schema.AttributeValue;

/// What documents hold, told in lines that do not speak of ids: whatever two tellings share is the same to a reader.
/// Layers that hold nothing say nothing.
final class Telling {

    private Telling() {}

    /// The lines of one document; annotations and relations are sorted, layers and metadata keep their order.
    static List<String> of(LayeredDocument layered) {
        List<String> lines = new ArrayList<>();
        lines.add("document " + quoted(layered.document().name()));
        lines.add("  text " + quoted(layered.document().text()));
        layered.document()
                .head()
                .metadata()
                .forEach((name, words) -> lines.add("  told " + quoted(name) + " = " + quoted(words)));
        Map<String, List<String>> layers = new TreeMap<>();
        for (LayerMarkup layer : layered.layers()) {
            if (!layer.markup().isEmpty()) {
                layers.put("  layer " + quoted(layer.name()) + " " + kind(layer.kind()), markup(layered, layer));
            }
        }
        layers.forEach((layer, marks) -> {
            lines.add(layer);
            lines.addAll(marks);
        });
        return lines;
    }

    private static String kind(Layer.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> markup(LayeredDocument layered, LayerMarkup layer) {
        String text = layered.document().text();
        List<String> marks = new ArrayList<>();
        for (Annotation annotation : layer.markup().annotations().inOrder()) {
            marks.add("    " + mark(annotation, text));
        }
        List<String> relations = new ArrayList<>();
        for (Relation relation : layer.markup().relations().inOrder()) {
            relations.add("    " + relation.type() + ": " + end(layer, relation.source(), text) + " → "
                    + end(layer, relation.target(), text));
        }
        marks.sort(null);
        relations.sort(null);
        marks.addAll(relations);
        return marks;
    }

    private static String end(LayerMarkup layer, AnnotationId id, String text) {
        return mark(layer.markup().annotations().find(id).orElseThrow(), text);
    }

    private static String mark(Annotation annotation, String text) {
        StringBuilder mark = new StringBuilder(annotation.label().value());
        annotation.spans().forEach(span -> mark.append(" [%d, %d)".formatted(span.start(), span.end())));
        mark.append(' ').append(quoted(annotation.quote(text)));
        annotation
                .attributes()
                .forEach((name, value) -> mark.append("; %s=%s".formatted(quoted(name.value()), value(value))));
        if (!annotation.note().isEmpty()) {
            mark.append("; note ").append(quoted(annotation.note()));
        }
        return mark.toString();
    }

    private static String value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var words) -> quoted(words);
            case AttributeValue.Flag flag -> flag.toString();
            case AttributeValue.Numeric number -> number.toString();
            case AttributeValue.Choices(var chosen) ->
                chosen.stream().map(Telling::quoted).toList().toString();
        };
    }

    /// `words` so that they stand on one line and every sign can be told.
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("“");
        words.codePoints().forEach(sign -> {
            boolean plain = sign >= ' ' && sign != 0x7F && sign != '\\' && sign != 0xA0 && sign != 0xFEFF;
            quoted.append(plain ? Character.toString(sign) : "\\u{%X}".formatted(sign));
        });
        return quoted.append('”').toString();
    }

    /// The lines of a whole reading of `path`: its documents, and its findings with `…` in place of the folder.
    static List<String> of(List<LayeredDocument> documents, List<Finding> findings, Path path) {
        List<String> lines = new ArrayList<>();
        documents.forEach(document -> lines.addAll(of(document)));
        findings.forEach(finding -> lines.add("finding " + sentence(finding, path)));
        return lines;
    }

    static String sentence(Finding finding, Path path) {
        return finding.message().sentence().replace(path.getParent() + "/", "…/");
    }
}
