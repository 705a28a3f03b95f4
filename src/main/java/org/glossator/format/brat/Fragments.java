package org.glossator.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Blanks;
import org.glossator.text.Span;

/// How mentions that go over a line end become fragments in brat, and fragments become such mentions again.
final class Fragments {

    private Fragments() {}

    /// `spans`, in order, cut at every line end, which belongs to no fragment; empty where there is nothing else.
    static List<Span> cut(String text, List<Span> spans) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || Blanks.endsLine(text.charAt(i))) {
                    if (i > start) {
                        pieces.add(new Span(start, i));
                    }
                    start = i + 1;
                }
            }
        }
        return pieces;
    }

    /// `spans`, in order, those joined that only line ends part.
    static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!joined.isEmpty()) {
                Span last = joined.getLast();
                int from = last.end();
                int to = span.start();
                boolean parted = from < to && Blanks.areLineEnds(text, new Span(from, to));
                if (parted) {
                    joined.set(joined.size() - 1, new Span(last.start(), span.end()));
                    continue;
                }
            }
            joined.add(span);
        }
        return joined;
    }
}
