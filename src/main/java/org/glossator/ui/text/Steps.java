package org.glossator.ui.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.text.Span;

/// Where a caret goes from a raw offset by graphemes and words, across the ends of paragraphs. A pure function of the
/// text; costs no more than a look around within the paragraph.
final class Steps {

    private final DisplayText text;

    Steps(DisplayText text) {
        this.text = text;
    }

    /// The next place at which a caret can stand; `offset` itself at the end of the text.
    int after(int offset) {
        return forward(offset, BreakIterator.getCharacterInstance(ULocale.ROOT), false);
    }

    /// The place before; `offset` itself at the beginning of the text.
    int before(int offset) {
        return backward(offset, BreakIterator.getCharacterInstance(ULocale.ROOT), false);
    }

    /// Where the next word begins, or else where the paragraph ends.
    int wordAfter(int offset) {
        return forward(offset, BreakIterator.getWordInstance(ULocale.ROOT), true);
    }

    /// Where the word begins in which `offset` stands, or the one before.
    int wordBefore(int offset) {
        return backward(offset, BreakIterator.getWordInstance(ULocale.ROOT), true);
    }

    /// Where the next sentence begins, or else where the paragraph ends.
    int sentenceAfter(int offset) {
        return forward(offset, Sentences.boundaries(), true);
    }

    /// Where the sentence begins in which `offset` stands, or the one before.
    int sentenceBefore(int offset) {
        return backward(offset, Sentences.boundaries(), false);
    }

    /// Where the next paragraph begins; the end of the text in the last one.
    int paragraphAfter(int offset) {
        int paragraph = text.place(offset).paragraph() + 1;
        while (paragraph < text.paragraphs().size() && continues(paragraph)) {
            paragraph++;
        }
        return paragraph < text.paragraphs().size()
                ? text.span(paragraph).start()
                : text.raw().length();
    }

    /// Where the paragraph begins in which `offset` stands, or the one before.
    int paragraphBefore(int offset) {
        int paragraph = text.place(offset).paragraph();
        if (paragraph > 0 && text.span(paragraph).start() == offset) {
            paragraph--;
        }
        while (continues(paragraph)) {
            paragraph--;
        }
        return text.span(paragraph).start();
    }

    /// Whether a shown paragraph is only the next piece of a long one.
    private boolean continues(int paragraph) {
        return paragraph > 0
                && text.span(paragraph - 1).end() == text.span(paragraph).start();
    }

    private int forward(int offset, BreakIterator boundaries, boolean skipBlanks) {
        int paragraph = text.place(offset).paragraph();
        Span span = text.span(paragraph);
        if (offset >= span.end()) {
            return paragraph + 1 < text.paragraphs().size()
                    ? text.span(paragraph + 1).start()
                    : offset;
        }
        String words = span.of(text.raw());
        boundaries.setText(words);
        int next = boundaries.following(offset - span.start());
        while (skipBlanks && next < words.length() && isBlank(words, next)) {
            next = boundaries.next();
        }
        return span.start() + next;
    }

    private int backward(int offset, BreakIterator boundaries, boolean skipBlanks) {
        int paragraph = text.place(offset).paragraph();
        if (offset == text.span(paragraph).start()) {
            if (paragraph == 0) {
                return offset;
            }
            paragraph--;
            if (text.span(paragraph).end() < offset) {
                return text.span(paragraph).end();
            }
        }
        Span span = text.span(paragraph);
        String words = span.of(text.raw());
        boundaries.setText(words);
        int previous = boundaries.preceding(Math.min(offset - span.start(), words.length()));
        while (skipBlanks && previous > 0 && isBlank(words, previous)) {
            previous = boundaries.previous();
        }
        return span.start() + previous;
    }

    private static boolean isBlank(String words, int offset) {
        int c = words.codePointAt(offset);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
