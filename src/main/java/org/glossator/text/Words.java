package org.glossator.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// The words of a text (Unicode Standard Annex 29, with ICU's dictionaries for scripts without blanks).
public final class Words {

    /// Words are looked for no further than this from where one stands, so that the cost does not grow with the
    /// text.
    private static final int WINDOW = 512;

    private Words() {}

    /// The selection a person means who selects `span`: every word it touches, whole, without blanks at the
    /// edges. A selection of nothing but blanks comes back as it is; a caret (an empty span) takes the word it
    /// stands in or at the end of, and stays empty where there is none.
    public static Span snap(String text, Span span) {
        Span trimmed = trim(text, span);
        if (span.isEmpty()) {
            return wordAt(text, span.start());
        }
        if (trimmed.isEmpty()) {
            return span;
        }
        Span first = around(text, trimmed.start());
        Span last = around(text, trimmed.end() - 1);
        return Graphemes.snap(text, new Span(first.start(), Math.max(first.end(), last.end())));
    }

    /// `span` without white space at its edges; empty where it holds nothing else.
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Span(start, end);
    }

    private static Span wordAt(String text, int offset) {
        Span caret = new Span(offset, offset);
        if (offset < text.length() && Character.isLetterOrDigit(text.codePointAt(offset))) {
            return around(text, offset);
        }
        if (offset > 0 && Character.isLetterOrDigit(text.codePointBefore(offset))) {
            return around(text, offset - 1);
        }
        return caret;
    }

    /// The word, or the single sign between words, that covers the unit at `offset`.
    static Span around(String text, int offset) {
        int from = Graphemes.floor(text, Math.max(0, offset - WINDOW));
        int to = Graphemes.ceiling(text, Math.min(text.length(), offset + WINDOW));
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text.substring(from, to));
        int local = offset - from;
        int end = words.following(local);
        int start = words.previous();
        return new Span(from + start, from + end);
    }

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
