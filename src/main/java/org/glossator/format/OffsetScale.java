package org.glossator.format;

import java.util.Arrays;
import org.glossator.text.Graphemes;
import org.glossator.text.OffsetMap;
import org.glossator.text.OffsetUnit;

/// What the offsets of one file may count: a unit, and whether a byte order mark before the text counts too.
public final class OffsetScale {

    private final OffsetUnit unit;
    private final int shift;
    private final int length;
    private final Steps steps;

    /// Where the n-th step of a unit lies in UTF-16, or -1.
    private interface Steps {
        int at(int step);
    }

    /// The scale of `unit` over `text`.
    ///
    /// @param mark whether offsets count a byte order mark that the text no longer has
    /// @throws IllegalArgumentException if `unit` counts tokens, which a text alone does not tell
    public OffsetScale(String text, OffsetUnit unit, boolean mark) {
        this.unit = unit;
        this.length = text.length();
        this.shift = !mark ? 0 : unit == OffsetUnit.BYTE ? 3 : 1;
        this.steps = switch (unit) {
            case CODE_POINT -> {
                OffsetMap map = OffsetMap.of(text);
                yield step -> step > map.codePoints() ? -1 : map.toUtf16(step);
            }
            case UTF_16 -> step -> step < length && step > 0 && cutsPair(text, step) ? -1 : step;
            case BYTE -> bytes(text);
            case GRAPHEME -> graphemes(text);
            case TOKEN -> throw new IllegalArgumentException("Tokens are no scale of a text");
        };
    }

    private static boolean cutsPair(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private static Steps bytes(String text) {
        int[] places = new int[text.length() * 3 + 1];
        Arrays.fill(places, -1);
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            places[at] = i;
            int sign = text.codePointAt(i);
            at += sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            i += Character.charCount(sign);
        }
        places[at] = text.length();
        return step -> step < places.length ? places[step] : -1;
    }

    private static Steps graphemes(String text) {
        int[] places = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i = Graphemes.ceiling(text, i + 1)) {
            places[count++] = i;
        }
        places[count] = text.length();
        int last = count;
        return step -> step <= last ? places[step] : -1;
    }

    /// What it counts.
    public OffsetUnit unit() {
        return unit;
    }

    /// The UTF-16 offset that `offset` stands for; -1 where it lies outside the text or within a character.
    public int toUtf16(int offset) {
        int step = offset - shift;
        if (step < 0 || (unit != OffsetUnit.BYTE && step > length)) {
            return -1;
        }
        return steps.at(step);
    }

    @Override
    public String toString() {
        return shift == 0 ? unit.name() : unit + " after a byte order mark";
    }
}
