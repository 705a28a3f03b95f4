package org.glossator.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// The extended grapheme clusters of a text (Unicode Standard Annex 29): what a reader takes for one character,
/// and what no selection may cut in two.
public final class Graphemes {

    /// Clusters are looked for from about this far away, so that the cost does not grow with the text.
    private static final int WINDOW = 64;

    /// Before it, nothing joins but the two halves of a line end.
    private static final char FIRST_MARK = '\u0300';

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

    /// Whether a cluster begins or ends at `offset`.
    public static boolean isBoundary(String text, int offset) {
        return offset <= 0 || offset >= text.length() || isPlain(text, offset) || floor(text, offset) == offset;
    }

    /// The end of the cluster that begins at `offset`, a boundary before the end of the text.
    public static int next(String text, int offset) {
        int end = offset + Character.charCount(text.codePointAt(offset));
        return isBoundary(text, end) ? end : ceiling(text, end);
    }

    /// Whether two signs meet at `offset` of which one sees at once that they never join.
    private static boolean isPlain(String text, int offset) {
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        if (before < FIRST_MARK && after < FIRST_MARK) {
            return !(before == '\r' && after == '\n');
        }
        return isSure(text, offset);
    }

    private static int snap(String text, int offset, boolean forward) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int from = before(text, Math.max(0, offset - WINDOW));
        int to = after(text, Math.min(text.length(), offset + WINDOW));
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text.substring(from, to));
        int local = offset - from;
        if (clusters.isBoundary(local)) {
            return offset;
        }
        return from + (forward ? clusters.following(local) : clusters.preceding(local));
    }

    /// The nearest place at or before `offset` that is a boundary whatever stands before it.
    private static int before(String text, int offset) {
        int place = offset;
        while (place > 0 && !isSure(text, place)) {
            place--;
        }
        return place;
    }

    /// The nearest place at or after `offset` that is a boundary whatever stands after it.
    private static int after(String text, int offset) {
        int place = offset;
        while (place < text.length() && !isSure(text, place)) {
            place++;
        }
        return place;
    }

    /// Whether two signs meet at `offset` that never join: no mark, no joiner, no half of a flag.
    private static boolean isSure(String text, int offset) {
        return !Character.isLowSurrogate(text.charAt(offset))
                && standsAlone(text.codePointAt(offset))
                && standsAlone(text.codePointBefore(offset));
    }

    private static boolean standsAlone(int codePoint) {
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case GraphemeClusterBreak.OTHER, GraphemeClusterBreak.LV, GraphemeClusterBreak.LVT -> true;
            default -> false;
        };
    }
}
