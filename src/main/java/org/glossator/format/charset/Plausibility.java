package org.glossator.format.charset;

import java.util.function.IntPredicate;

/// Tells text from what only happens to decode.
public final class Plausibility {

    private Plausibility() {}

    /// Whether next to no sign of `text` is one that nobody writes, so that a guess at its charset may be right.
    static boolean isPlausible(String text) {
        return count(text, Plausibility::isStrange) * 50 <= text.length();
    }

    /// Whether `text` is no text whatever its charset: a form feed, an escape, a stray end of file may stand in one,
    /// but not a control at every turn.
    public static boolean isBinary(String text) {
        long controls = count(text, Plausibility::isControl);
        return controls > 8 && controls * 10 > text.length();
    }

    private static long count(String text, IntPredicate kind) {
        return text.codePoints().filter(kind).count();
    }

    private static boolean isStrange(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.UNASSIGNED || type == Character.SURROGATE || isControl(codePoint);
    }

    private static boolean isControl(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', '\f', 0x0B, 0x1A, 0x1B, 0x85 -> false;
            default -> Character.getType(codePoint) == Character.CONTROL;
        };
    }
}
