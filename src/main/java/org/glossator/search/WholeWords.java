package org.glossator.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Where words begin and end: wherever letters, digits and their marks meet anything else, so that “Iran” is whole in
/// “Iran’s” and in “pro-Iran”; and between letters where ICU's dictionaries say so, in scripts without blanks.
final class WholeWords {

    /// Words are looked for no further than this, so that the cost does not grow with the text.
    private static final int WINDOW = 128;

    private WholeWords() {}

    /// Whether `span`, of whole clusters and not empty, begins and ends where words do.
    static boolean enclose(String text, Span span) {
        return isEdge(text, span.start()) && isEdge(text, span.end());
    }

    private static boolean isEdge(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        int after = text.codePointAt(offset);
        int before = baseBefore(text, offset);
        if (!isPartOfWord(before) || !isPartOfWord(after)) {
            return true;
        }
        return !(isSpaced(before) && isSpaced(after)) && dictionaryDivides(text, offset);
    }

    /// The character before `offset` that is no mark.
    private static int baseBefore(String text, int offset) {
        int at = offset;
        int base;
        do {
            base = text.codePointBefore(at);
            at -= Character.charCount(base);
        } while (at > 0 && isAttached(base));
        return base;
    }

    private static boolean isAttached(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.CONNECTOR_PUNCTUATION
                || isAttached(codePoint);
    }

    /// Whether words of its script are divided by blanks, so that none ends between two such letters.
    private static boolean isSpaced(int codePoint) {
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
            case WordBreak.ALETTER, WordBreak.HEBREW_LETTER, WordBreak.NUMERIC, WordBreak.EXTENDNUMLET -> true;
            default -> false;
        };
    }

    private static boolean dictionaryDivides(String text, int offset) {
        int from = Graphemes.floor(text, Math.max(0, offset - WINDOW));
        int to = Graphemes.ceiling(text, Math.min(text.length(), offset + WINDOW));
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text.substring(from, to));
        return words.isBoundary(offset - from);
    }
}
