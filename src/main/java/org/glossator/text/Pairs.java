package org.glossator.text;

import com.ibm.icu.lang.UCharacter;

/// Brackets and quotation marks that belong together, in the ways of different languages: “…”, „…“, «…», »…«,
/// 「…」.
final class Pairs {

    private static final int NONE = -1;

    private Pairs() {}

    /// Whether the sign at `start` has its partner further on before `end`.
    static boolean closes(String text, int start, int end) {
        int sign = text.codePointAt(start);
        int depth = 1;
        int at = start + Character.charCount(sign);
        while (at < end && depth > 0) {
            int other = text.codePointAt(at);
            depth += step(text, at, sign, other);
            at += Character.charCount(other);
        }
        return depth == 0;
    }

    /// Whether the sign before `end` has its partner further back, not before `start`.
    static boolean opens(String text, int start, int end) {
        int sign = text.codePointBefore(end);
        int depth = 1;
        int at = end - Character.charCount(sign);
        while (at > start && depth > 0) {
            int other = text.codePointBefore(at);
            at -= Character.charCount(other);
            depth += step(text, at, sign, other);
        }
        return depth == 0;
    }

    private static int step(String text, int at, int sign, int other) {
        if (isApostrophe(text, at, other)) {
            return 0;
        }
        return isPartner(sign, other) ? -1 : other == sign ? 1 : 0;
    }

    private static boolean isPartner(int sign, int other) {
        String quotes = partners(sign);
        if (!quotes.isEmpty()) {
            return quotes.indexOf(other) >= 0;
        }
        int bracket = UCharacter.getBidiPairedBracket(sign);
        return (bracket == sign ? NONE : bracket) == other;
    }

    private static String partners(int sign) {
        return switch (sign) {
            case '"' -> "\"";
            case '\'' -> "'";
            case '“' -> "”„";
            case '”' -> "“„";
            case '„' -> "“”";
            case '‘' -> "’‚";
            case '’' -> "‘‚";
            case '‚' -> "‘’";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '「' -> "」";
            case '」' -> "「";
            case '『' -> "』";
            case '』' -> "『";
            default -> "";
        };
    }

    /// Whether a mark that could be a quotation mark stands between letters.
    private static boolean isApostrophe(String text, int at, int sign) {
        int after = at + Character.charCount(sign);
        return (sign == '’' || sign == '\'')
                && at > 0
                && after < text.length()
                && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(after));
    }
}
