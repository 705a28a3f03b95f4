package org.glossator.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Where one edge of a mark may go: never past its other edge, never into a sibling fragment, never inside a grapheme
/// cluster. A pure function of the text; costs a look around the place that is asked for. All offsets are raw.
public final class EdgeRange {

    /// Words are looked for no further than this.
    private static final int WINDOW = 512;

    private final String text;
    private final Edge edge;
    private final int now;
    private final int from;
    private final int to;

    private EdgeRange(String text, Edge edge, int now, int from, int to) {
        this.text = text;
        this.edge = edge;
        this.now = now;
        this.from = from;
        this.to = to;
    }

    /// The range of one edge of `annotation`.
    public static EdgeRange of(String text, Annotation annotation, Handle handle) {
        int index = handle.fragment();
        Span span = annotation.spans().get(index);
        if (handle.edge() == Edge.START) {
            int before = index == 0 ? 0 : annotation.spans().get(index - 1).end();
            int last = Math.max(span.start(), Graphemes.floor(text, span.end() - 1));
            return new EdgeRange(text, Edge.START, span.start(), Graphemes.ceiling(text, before), last);
        }
        boolean outermost = index == annotation.spans().size() - 1;
        int after =
                outermost ? text.length() : annotation.spans().get(index + 1).start();
        int first = Math.min(span.end(), Graphemes.ceiling(text, span.start() + 1));
        return new EdgeRange(text, Edge.END, span.end(), first, Graphemes.floor(text, after));
    }

    /// The place nearest to `offset` at which the edge may stand.
    public int exact(int offset) {
        int wanted = Math.clamp(offset, 0, text.length());
        return within(nearest(wanted, Graphemes.floor(text, wanted), Graphemes.ceiling(text, wanted)));
    }

    /// The place nearest to `offset` at which the edge leaves words whole: where a word begins for a start, where one
    /// ends for an end, or where the edge stands now. Where no word begins or ends in the range, as [#exact].
    public int word(int offset) {
        int wanted = within(Math.clamp(offset, 0, text.length()));
        return IntStream.concat(IntStream.of(now).filter(place -> Math.abs(place - wanted) < WINDOW), wordEdges(wanted))
                .filter(place -> from <= place && place <= to)
                .reduce((one, other) -> nearest(wanted, one, other))
                .orElseGet(() -> exact(offset));
    }

    /// The next place on from where the edge stands now: by a word, or by a grapheme cluster; empty at the end of its
    /// range.
    ///
    /// @param forward toward the end of the text
    /// @param exact by clusters and not by words
    public OptionalInt next(boolean forward, boolean exact) {
        if (exact) {
            int place = forward
                    ? Graphemes.ceiling(text, Math.min(text.length(), now + 1))
                    : Graphemes.floor(text, Math.max(0, now - 1));
            return place != now && from <= place && place <= to ? OptionalInt.of(place) : OptionalInt.empty();
        }
        IntStream places = wordEdges(now).filter(place -> from <= place && place <= to);
        return forward
                ? places.filter(place -> place > now).min()
                : places.filter(place -> place < now).max();
    }

    private int within(int offset) {
        return Math.max(from, Math.min(offset, to));
    }

    private static int nearest(int wanted, int one, int other) {
        return Math.abs(one - wanted) <= Math.abs(other - wanted) ? one : other;
    }

    /// Where words begin or end around `offset`, whichever is meant.
    private IntStream wordEdges(int offset) {
        int begin = Graphemes.floor(text, Math.max(0, offset - WINDOW));
        int end = Graphemes.ceiling(text, Math.min(text.length(), offset + WINDOW));
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text.substring(begin, end));
        IntStream.Builder found = IntStream.builder();
        for (int start = words.first(), next = words.next();
                next != BreakIterator.DONE;
                start = next, next = words.next()) {
            int place = begin + (edge == Edge.START ? start : next);
            boolean cutOff = (place == begin && begin > 0) || (place == end && end < text.length());
            if (!cutOff && isWord(text.codePointAt(begin + start))) {
                found.add(place);
            }
        }
        return found.build();
    }

    /// Whether what begins so belongs into a mark: no blank, and no sign that only separates.
    private static boolean isWord(int first) {
        return switch (Character.getType(first)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.CONTROL -> false;
            default -> true;
        };
    }
}
