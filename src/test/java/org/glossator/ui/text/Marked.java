package org.glossator.ui.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// A document with its marks drawn in the text: `"[attacks in [Syria|Location]|Event]"`.
///
/// @param annotations in the order in which they end
record Marked(TextDocument document, List<Annotation> annotations) {

    private static final Map<String, Colour> COLOURS = Map.of(
            "Actor", new Colour("#2F6FDE"),
            "Event", new Colour("#C2410C"),
            "Location", new Colour("#15803D"),
            "Agreement", new Colour("#8B3FC7"));

    static Marked of(String drawn) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        List<Annotation> found = new ArrayList<>();
        for (int i = 0; i < drawn.length(); i++) {
            switch (drawn.charAt(i)) {
                case '[' -> open.push(text.length());
                case '|' -> {
                    int close = drawn.indexOf(']', i);
                    LabelName label = new LabelName(drawn.substring(i + 1, close));
                    found.add(Annotation.of(label, new Span(open.pop(), text.length())));
                    i = close;
                }
                default -> text.append(drawn.charAt(i));
            }
        }
        return new Marked(TextDocument.of("marked", text.toString(), Map.of()), found);
    }

    static Look look(Annotation annotation) {
        String name = annotation.label().value();
        return new Look(COLOURS.getOrDefault(name, new Colour("#0E7490")), name);
    }

    Decorations decorations() {
        return Decorations.of(AnnotationSet.of(annotations), Marked::look);
    }

    String text() {
        return document.text();
    }

    /// The span of the first occurrence of `words`.
    Span spanOf(String words) {
        int start = text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
