package org.glossator.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// The extended grapheme clusters of a text (Unicode Standard Annex 29): what a reader takes for one character,
/// and what no selection may cut in two.
public final class Graphemes {

    /// A cluster is looked for no further than this from where one stands, so that the cost does not grow with the
    /// text.
    private static final int WINDOW = 64;

    private Graphemes() {}

    /// The nearest cluster boundary at or before `offset`.
    public static int floor(String text, int offset) {
        return snap(text, offset, false);
    }

    /// The nearest cluster boundary at or after `offset`.
    public static int ceiling(String text, int offset) {
        return snap(text, offset, true);
    }

    /// The smallest span of whole clusters that encloses `span`.
    public static Span snap(String text, Span span) {
        return new Span(floor(text, span.start()), ceiling(text, span.end()));
    }

    private static int snap(String text, int offset, boolean forward) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = windowStart(text, offset);
        int to = Math.min(text.length(), offset + WINDOW);
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text.substring(from, to));
        int local = offset - from;
        if (clusters.isBoundary(local)) {
            return offset;
        }
        return from + (forward ? clusters.following(local) : clusters.preceding(local));
    }

    /// A place before `offset` that is surely a boundary: after a line feed or blank, else as far as one looks.
    private static int windowStart(String text, int offset) {
        int from = offset;
        while (from > 0 && offset - from < WINDOW) {
            from--;
            char unit = text.charAt(from);
            if (unit == '\n' || unit == ' ') {
                return from;
            }
        }
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }
}
