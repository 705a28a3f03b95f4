package org.glossator.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;

/// What a person means who selects a part of a text, so that no mark begins with a blank or ends with a comma.
///
/// A pure function of the text and what is selected: snapping what is snapped changes nothing, and no grapheme
/// cluster is ever cut.
public final class Snapping {

    /// Signs that stand at the edge of words and belong to them: “5 %”, “#Astana”, “§ 3”.
    private static final String BELONGING = "%‰‱٪﹪％#＃@＠&§¶";

    private final String text;

    private Snapping(String text) {
        this.text = text;
    }

    /// Every word that `selection` touches, whole, without blanks and punctuation at the edges.
    ///
    /// A bracket or quotation mark stays whose partner is selected too, “(Idlib)”, and the last point of “U.S.”
    /// goes with its letters. Where nothing but punctuation is selected it is that which is meant; nothing but
    /// blanks comes back as it is, and a caret takes the word at which it stands.
    public static Span words(String text, Span selection) {
        if (selection.isEmpty()) {
            return Words.snap(text, selection);
        }
        Span solid = Words.trim(text, selection);
        if (solid.isEmpty()) {
            return selection;
        }
        Span whole = Graphemes.snap(text, solid);
        Snapping snapping = new Snapping(text);
        Span core = snapping.trimmed(whole);
        return core.isEmpty() ? whole : snapping.pointed(snapping.trimmed(Words.snap(text, core)));
    }

    /// `span` without blanks and punctuation at its edges, as [#words] leaves them; empty where it holds
    /// nothing else.
    public static Span trim(String text, Span span) {
        return new Snapping(text).trimmed(span);
    }

    /// What is selected, in whole grapheme clusters.
    public static Span exact(String text, Span selection) {
        return Graphemes.snap(text, selection);
    }

    /// Whether `gap` holds nothing that belongs to a word: blanks and punctuation at most.
    public static boolean isBetweenWords(String text, Span gap) {
        return gap.of(text).codePoints().allMatch(Snapping::isEdge);
    }

    /// Whether a word can begin with the sign at `offset`: it is neither blank nor punctuation.
    static boolean isSolid(String text, int offset) {
        return !isEdge(text.codePointAt(offset));
    }

    /// Takes off what does not belong at the edges until nothing more does.
    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        int length;
        do {
            length = end - start;
            while (start < end && isEdge(text.codePointAt(start)) && !keepsStart(start, end)) {
                start = Math.min(end, Graphemes.ceiling(text, start + 1));
            }
            while (start < end && isEdge(lastSign(end)) && !keepsEnd(start, end)) {
                end = Math.max(start, Graphemes.floor(text, end - 1));
            }
        } while (end - start < length);
        return new Span(start, end);
    }

    /// The sign that the cluster before `end` begins with.
    private int lastSign(int end) {
        return text.codePointAt(Graphemes.floor(text, end - 1));
    }

    private boolean keepsStart(int start, int end) {
        return Pairs.closes(text, start, end);
    }

    private boolean keepsEnd(int start, int end) {
        return Pairs.opens(text, start, end) || isAbbreviated(start, end);
    }

    /// Takes the last point of an abbreviation in.
    private Span pointed(Span span) {
        boolean point = span.end() < text.length()
                && text.charAt(span.end()) == '.'
                && Graphemes.ceiling(text, span.end() + 1) == span.end() + 1;
        return point && isAbbreviated(span.start(), span.end() + 1) ? new Span(span.start(), span.end() + 1) : span;
    }

    /// Whether a word of letters and points ends here that has a point within as well: “U.S.”, “Ph.D.”, “e.g.”.
    private boolean isAbbreviated(int start, int end) {
        int at = end;
        int points = 0;
        while (at > start && text.charAt(at - 1) == '.') {
            int letters = at - 1;
            while (letters > start && Character.isLetter(text.codePointBefore(letters))) {
                letters -= Character.charCount(text.codePointBefore(letters));
            }
            int length = text.codePointCount(letters, at - 1);
            if (length == 0 || length > 3) {
                return false;
            }
            points++;
            at = letters;
        }
        boolean beginsWord = at == start || !Character.isLetterOrDigit(text.codePointBefore(at));
        return points > 1 && beginsWord;
    }

    /// Whether a sign stands between words: a blank, punctuation, a mark of direction. What can be a part of a
    /// word, as the Hebrew geresh, does not, nor does a sign of currency or mathematics.
    private static boolean isEdge(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                BELONGING.indexOf(sign) < 0
                        && UCharacter.getIntPropertyValue(sign, UProperty.WORD_BREAK) != WordBreak.ALETTER;
            case Character.FORMAT, Character.CONTROL -> true;
            default -> Words.isBlank(sign);
        };
    }
}
