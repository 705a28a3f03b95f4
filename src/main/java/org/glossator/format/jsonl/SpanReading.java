package org.glossator.format.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.format.FormatException;
import org.glossator.format.jsonl.RawDocument.RawAnnotation;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;

/// Reads where annotations stand in one text, and proves it by their quotes.
final class SpanReading {

    private static final int SHOWN = 40;

    private final String text;
    private final LinePlace place;
    private final OffsetMap offsets;

    SpanReading(String text, LinePlace place) {
        this.text = text;
        this.place = place;
        this.offsets = OffsetMap.of(text);
    }

    /// The spans of `annotation`, which is called `named` in what is refused.
    List<Span> of(RawAnnotation annotation, String named) throws FormatException {
        if (annotation.start < 0 || annotation.end < 0) {
            throw place.refused("format.jsonl-missing", named, annotation.start < 0 ? "start" : "end");
        }
        Span outer = span(annotation.start, annotation.end, named);
        List<Span> spans = annotation.spans == null ? List.of(outer) : fragments(annotation.spans, outer, named);
        if (annotation.quote != null) {
            verify(spans, annotation.quote, named);
        }
        return spans;
    }

    private Span span(int start, int end, String named) throws FormatException {
        if (start >= end) {
            throw place.refused("format.jsonl-reversed", named, start, end);
        }
        if (end > offsets.codePoints()) {
            throw place.refused("format.jsonl-outside", named, start, end, offsets.codePoints());
        }
        return offsets.span(start, end);
    }

    private List<Span> fragments(List<int[]> pairs, Span outer, String named) throws FormatException {
        List<Span> spans = new ArrayList<>();
        int reached = outer.start();
        for (int[] pair : pairs) {
            Span span = span(pair[0], pair[1], named);
            if (span.start() < reached || (spans.isEmpty() && span.start() > reached)) {
                throw place.refused("format.jsonl-fragments", named);
            }
            reached = span.end();
            spans.add(span);
        }
        if (reached != outer.end()) {
            throw place.refused("format.jsonl-fragments", named);
        }
        return spans;
    }

    private void verify(List<Span> spans, String quote, String named) throws FormatException {
        boolean matches = spans.size() == 1
                ? quote.length() == spans.getFirst().length()
                        && text.startsWith(quote, spans.getFirst().start())
                : quote.equals(quote(spans));
        if (!matches) {
            throw place.refused("format.jsonl-quote", named, shown(quote), shown(quote(spans)));
        }
    }

    private String quote(List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
