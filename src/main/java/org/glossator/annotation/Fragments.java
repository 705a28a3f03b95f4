package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// The fragments of an annotation as a list of spans: in the order of the text and apart from each other. Pure
/// functions; whatever comes in, what comes out is such a list.
public final class Fragments {

    private Fragments() {}

    /// All of `spans` together; those that touch or overlap become one.
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /// `spans` without what `part` covers, and without blanks where it was cut. Empty if nothing remains.
    public static List<Span> without(List<Span> spans, Span part, String text) {
        return spans.stream()
                .flatMap(span -> span.overlaps(part) ? remains(span, part, text) : Stream.of(span))
                .toList();
    }

    private static Stream<Span> remains(Span span, Span part, String text) {
        return Stream.of(
                        new Span(span.start(), Math.max(span.start(), part.start())),
                        new Span(Math.min(span.end(), part.end()), span.end()))
                .map(rest -> Words.trim(text, rest))
                .filter(rest -> !rest.isEmpty());
    }

    static List<Span> replaced(List<Span> spans, int number, Span other) {
        List<Span> result = new ArrayList<>(spans);
        result.set(number, other);
        return List.copyOf(result);
    }
}
