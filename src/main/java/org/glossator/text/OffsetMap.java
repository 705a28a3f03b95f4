package org.glossator.text;

import java.util.Arrays;

/// Where UTF-16 offsets and code-point offsets of one text meet, and the only place where they do.
///
/// Costs nothing for a text without characters beyond the Basic Multilingual Plane; else one binary search a
/// look-up over the places of those characters.
public final class OffsetMap {

    private static final int[] NONE = {};

    private final int length;
    private final int[] pairs;

    private OffsetMap(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    /// The map of `text`, which must be well-formed UTF-16.
    public static OffsetMap of(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        if (count == 0) {
            return new OffsetMap(text.length(), NONE);
        }
        int[] pairs = new int[count];
        int found = 0;
        for (int i = 0; found < count; i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                pairs[found++] = i;
            }
        }
        return new OffsetMap(text.length(), pairs);
    }

    /// The code-point offset of a UTF-16 offset.
    ///
    /// @throws IndexOutOfBoundsException if `utf16` lies outside the text
    /// @throws IllegalArgumentException if `utf16` cuts a surrogate pair in two
    public int toCodePoint(int utf16) {
        check(utf16, length);
        int before = Arrays.binarySearch(pairs, utf16);
        before = before < 0 ? -before - 1 : before;
        if (before > 0 && pairs[before - 1] == utf16 - 1) {
            throw new IllegalArgumentException("Offset " + utf16 + " cuts a character in two");
        }
        return utf16 - before;
    }

    /// The UTF-16 offset of a code-point offset.
    ///
    /// @throws IndexOutOfBoundsException if `codePoint` lies outside the text
    public int toUtf16(int codePoint) {
        check(codePoint, codePoints());
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// The length of the text in code points.
    public int codePoints() {
        return length - pairs.length;
    }

    /// The span of `[start, end)` counted in code points.
    public Span span(int start, int end) {
        return new Span(toUtf16(start), toUtf16(end));
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("Offset " + offset + " is outside a text of " + length);
        }
    }
}
