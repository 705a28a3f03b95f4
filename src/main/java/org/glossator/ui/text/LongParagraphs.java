package org.glossator.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.text.Graphemes;

/// Where a paragraph too long for the screen is cut. Laying out a paragraph costs as much as the whole of it, however
/// little is seen, and a new mark in it lays out its marks anew.
final class LongParagraphs {

    /// The longest paragraph shown in one piece, in code units.
    static final int LIMIT = 20_000;

    /// How far before the limit a good place is looked for.
    private static final int SENTENCE_WINDOW = 4_000;
    private static final int WORD_WINDOW = 400;

    private LongParagraphs() {}

    /// Where the piece ends that begins at `start` of a paragraph that ends at `end`: at the end of the last sentence
    /// that fits, else of the last word, and never inside a grapheme cluster.
    static int pieceEnd(String text, int start, int end) {
        if (end - start <= LIMIT) {
            return end;
        }
        int limit = start + LIMIT;
        int cut = lastBoundary(BreakIterator.getSentenceInstance(ULocale.ROOT), text, limit, SENTENCE_WINDOW);
        if (cut < 0) {
            cut = lastBoundary(BreakIterator.getLineInstance(ULocale.ROOT), text, limit, WORD_WINDOW);
        }
        return Graphemes.floor(text, cut < 0 ? limit : cut);
    }

    /// The last boundary in the `window` before `limit` that is not merely the window's own edge; -1 without one.
    private static int lastBoundary(BreakIterator boundaries, String text, int limit, int window) {
        int from = limit - window;
        boundaries.setText(text.substring(from, limit + 1));
        int found = boundaries.preceding(window + 1);
        return found == BreakIterator.DONE || found == 0 ? -1 : from + found;
    }
}
