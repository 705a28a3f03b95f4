package org.glossator.review.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// Layers drawn in text: `the [Astana|Location] process`, nested ones in each other. The marks of a drawing are in the
/// order in which they end.
record Drawn(String text, List<Annotation> marks) {

    static Drawn of(String drawing) {
        StringBuilder text = new StringBuilder();
        List<Annotation> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < drawing.length(); i++) {
            switch (drawing.charAt(i)) {
                case '[' -> open.push(text.length());
                case '|' -> {
                    int end = drawing.indexOf(']', i);
                    LabelName label = new LabelName(drawing.substring(i + 1, end));
                    marks.add(Annotation.of(label, new Span(open.pop(), text.length())));
                    i = end;
                }
                default -> text.append(drawing.charAt(i));
            }
        }
        return new Drawn(text.toString(), marks);
    }

    /// The marks with relations, each `source type target` by the numbers of the marks.
    Markup linked(String... links) {
        List<Relation> relations = new ArrayList<>();
        for (String link : links) {
            String[] words = link.split(" ", -1);
            relations.add(Relation.of(
                    new RelationName(words[1]),
                    marks.get(Integer.parseInt(words[0])).id(),
                    marks.get(Integer.parseInt(words[2])).id()));
        }
        return new Markup(AnnotationSet.of(marks), RelationSet.of(relations));
    }

    static DocumentComparison compare(String... drawings) {
        return compare(List.of(drawings).stream()
                .map(drawing -> Drawn.of(drawing).linked())
                .toList());
    }

    static DocumentComparison compare(List<Markup> markup) {
        List<LayerId> layers = markup.stream()
                .map(_ -> Layer.of("layer", Layer.Kind.ANNOTATOR).id())
                .toList();
        return Alignment.of(DocumentId.random(), layers, markup);
    }

    /// What a case says of the text, layer by layer, and how the layers differ.
    String told(MarkCase marked) {
        List<String> voices = new ArrayList<>();
        for (int layer = 0; layer < marked.layers().size(); layer++) {
            voices.add(marked.mark(layer)
                    .map(mark -> mark.quote(text) + "|" + mark.label())
                    .orElse("-"));
        }
        return String.join(" = ", voices) + " " + marked.differences();
    }

    static List<String> told(String... drawings) {
        Drawn first = Drawn.of(drawings[0]);
        return compare(drawings).marks().stream().map(first::told).toList();
    }

    static Markup of(List<Annotation> marks) {
        return new Markup(AnnotationSet.of(marks), RelationSet.EMPTY);
    }

    static Annotation mark(String label, int start, int end) {
        return Annotation.of(new LabelName(label), new Span(start, end));
    }
}
