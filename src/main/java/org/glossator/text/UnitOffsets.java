package org.glossator.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/// The offsets of one text counted in one unit, and the spans they stand for.
///
/// Costs nothing to keep for [OffsetUnit#UTF_16] and wherever another unit counts the same, one pass over the text and
/// four bytes a unit otherwise, and a binary search a look-up at most.
public final class UnitOffsets {

    private static final int[] IDENTITY = {};

    /// Where each unit begins in UTF-16, and last where the text ends; empty where the map is the identity.
    private final int[] starts;

    private final String text;
    private final OffsetUnit unit;

    private UnitOffsets(String text, OffsetUnit unit, int[] starts) {
        this.text = text;
        this.unit = unit;
        this.starts = starts;
    }

    /// The offsets of `text`, which must be well-formed UTF-16, counted in `unit`.
    ///
    /// @throws IllegalArgumentException if `unit` is [OffsetUnit#TOKEN], which a text alone does not have
    public static UnitOffsets of(String text, OffsetUnit unit) {
        int[] starts = switch (unit) {
            case UTF_16 -> IDENTITY;
            case CODE_POINT -> text.codePointCount(0, text.length()) == text.length() ? IDENTITY : codePoints(text);
            case BYTE -> text.chars().allMatch(sign -> sign < 0x80) ? IDENTITY : bytes(text);
            case GRAPHEME -> graphemes(text);
            case TOKEN -> throw new IllegalArgumentException("Tokens are counted with a tokenisation");
        };
        return new UnitOffsets(text, unit, starts);
    }

    private static int[] codePoints(String text) {
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int unit = 0, at = 0; unit < starts.length - 1; unit++) {
            starts[unit] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[starts.length - 1] = text.length();
        return starts;
    }

    /// Within a character, no offset stands for a place: -1.
    private static int[] bytes(String text) {
        int total = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            total += width(text.codePointAt(at));
        }
        int[] starts = new int[total + 1];
        Arrays.fill(starts, -1);
        int unit = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            starts[unit] = at;
            unit += width(text.codePointAt(at));
        }
        starts[total] = text.length();
        return starts;
    }

    private static int width(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static int[] graphemes(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        int[] starts = new int[text.length() + 1];
        int count = 0;
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    /// What is counted.
    public OffsetUnit unit() {
        return unit;
    }

    /// The length of the text in this unit.
    public int length() {
        return isIdentity() ? text.length() : starts.length - 1;
    }

    private boolean isIdentity() {
        return starts.length == 0;
    }

    /// The UTF-16 offset that `offset` stands for; -1 where it lies outside the text or within a character.
    public int toUtf16(int offset) {
        return offset < 0 || offset > length() ? -1 : place(offset);
    }

    /// The span of `[start, end)` counted in this unit; empty if that lies outside the text, is reversed, or cuts a
    /// character in two.
    public Optional<Span> span(int start, int end) {
        if (start < 0 || end < start || end > length()) {
            return Optional.empty();
        }
        int from = place(start);
        int to = place(end);
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private int place(int offset) {
        if (!isIdentity()) {
            return starts[offset];
        }
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return cuts ? -1 : offset;
    }

    /// The offset that stands for the UTF-16 offset `place`, or for the first place after it that has one.
    public int offset(int place) {
        if (isIdentity()) {
            return place;
        }
        if (unit == OffsetUnit.BYTE) {
            return bytesBefore(place);
        }
        int found = Arrays.binarySearch(starts, place);
        return found < 0 ? -found - 1 : found;
    }

    private int bytesBefore(int place) {
        int bytes = 0;
        for (int at = 0; at < place; at += Character.charCount(text.codePointAt(at))) {
            bytes += width(text.codePointAt(at));
        }
        return bytes;
    }
}
