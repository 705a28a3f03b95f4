package org.glossator.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// The sentences of a text, looked for within one shown paragraph (Unicode Standard Annex 29; after the abbreviations
/// that ICU knows no sentence ends).
final class Sentences {

    private static final ULocale WITH_ABBREVIATIONS = new ULocale("en@ss=standard");

    private Sentences() {}

    static BreakIterator boundaries() {
        return BreakIterator.getSentenceInstance(WITH_ABBREVIATIONS);
    }

    /// The sentence around a raw offset, without the blanks after it; empty where the paragraph is.
    static Span around(DisplayText text, int offset) {
        Span paragraph = text.span(text.place(offset).paragraph());
        if (paragraph.isEmpty()) {
            return paragraph;
        }
        BreakIterator boundaries = boundaries();
        boundaries.setText(paragraph.of(text.raw()));
        int end = boundaries.following(Math.min(offset - paragraph.start(), paragraph.length() - 1));
        int start = boundaries.previous();
        return Words.trim(text.raw(), new Span(paragraph.start() + start, paragraph.start() + end));
    }
}
