package org.glossator.ui.annotate.model;

import java.util.Arrays;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDocument;

/// Where the lines of a text begin, and what code points its offsets are: the figures that people are told, counted
/// as the project file counts.
///
/// Made in one pass over the text; a look-up is a binary search.
public final class LineIndex {

    private final int[] starts;
    private final OffsetMap offsets;

    private LineIndex(int[] starts, OffsetMap offsets) {
        this.starts = starts;
        this.offsets = offsets;
    }

    /// The index of `document`.
    public static LineIndex of(TextDocument document) {
        String text = document.text();
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), OffsetMap.of(text));
    }

    /// The line in which `offset` (UTF-16) stands, from 1. Every separator of Unicode ends a line, `\r\n` but one.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// How many code points stand before `offset` in its line, and one.
    public int column(int offset) {
        return offsets.toCodePoint(offset) - offsets.toCodePoint(starts[line(offset) - 1]) + 1;
    }

    /// The code-point offset of a UTF-16 offset.
    public int codePoint(int offset) {
        return offsets.toCodePoint(offset);
    }

    private static boolean endsLine(String text, int offset) {
        return switch (text.charAt(offset)) {
            case '\r' -> offset + 1 == text.length() || text.charAt(offset + 1) != '\n';
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
