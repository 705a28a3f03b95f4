package org.glossator.search;

import com.ibm.icu.text.Bidi;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Words as they stand in their text, on one line: with what is before and after them, cut between characters a
/// reader sees, where possible between words.
///
/// @param before what stands before them; begins with an ellipsis where it is cut
/// @param words the words; long ones are cut in the middle
/// @param after what stands after them; ends with an ellipsis where it is cut
public record Context(String before, String words, String after) {

    private static final int LONGEST_WORDS = 160;
    private static final int LONG_WORD = 20;
    private static final String CUT = "…";

    /// The words at `span` of `text` with up to `reach` units to either side.
    public static Context around(String text, Span span, int reach) {
        return new Context(before(text, span.start(), reach), words(text, span), after(text, span.end(), reach));
    }

    /// Whether the line is read from right to left, as its first letters say.
    public boolean isRightToLeft() {
        return Bidi.getBaseDirection(before + words + after) == Bidi.RTL;
    }

    private static String before(String text, int end, int reach) {
        if (end <= reach) {
            return oneLine(text.substring(0, end)).stripLeading();
        }
        int from = Graphemes.ceiling(text, end - reach);
        int blank = text.indexOf(' ', from);
        int cut = blank >= 0 && blank < Math.min(end, from + LONG_WORD) ? blank + 1 : Math.min(from, end);
        return CUT + oneLine(text.substring(cut, end));
    }

    private static String after(String text, int start, int reach) {
        if (text.length() - start <= reach) {
            return oneLine(text.substring(start)).stripTrailing();
        }
        int to = Graphemes.floor(text, start + reach);
        int blank = text.lastIndexOf(' ', to - 1);
        int cut = blank > Math.max(start, to - LONG_WORD) ? blank : Math.max(to, start);
        return oneLine(text.substring(start, cut)) + CUT;
    }

    private static String words(String text, Span span) {
        if (span.length() <= LONGEST_WORDS) {
            return oneLine(span.of(text));
        }
        int head = Graphemes.floor(text, span.start() + LONGEST_WORDS / 2);
        int tail = Graphemes.ceiling(text, span.end() - LONGEST_WORDS / 4);
        return oneLine(text.substring(span.start(), head)) + " " + CUT + " "
                + oneLine(text.substring(tail, span.end()));
    }

    /// Each run of blanks as one; those at the edges part the words from what is beside them.
    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Z}\\x85]+", " ");
    }
}
