package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.text.Span;

/// The marks and relations of a document in lines, for each layer that has any.
final class Marks {

    private Marks() {}

    static Map<String, List<String>> of(LayeredDocument layered) {
        Map<String, List<String>> marks = new TreeMap<>();
        for (LayerMarkup layer : layered.layers()) {
            List<String> lines = new ArrayList<>();
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                Span outer = annotation.outer();
                lines.add(annotation.label() + " " + outer.start() + " " + outer.end() + " "
                        + outer.of(layered.document().text()));
            }
            for (Relation relation : layer.markup().relations().inOrder()) {
                lines.add(relation.type() + " " + end(layer, relation.source()) + " " + end(layer, relation.target()));
            }
            lines.sort(null);
            marks.put(layer.name(), lines);
        }
        return marks;
    }

    private static String end(LayerMarkup layer, AnnotationId id) {
        Span outer = layer.markup().annotations().find(id).orElseThrow().outer();
        return outer.start() + " " + outer.end();
    }
}
