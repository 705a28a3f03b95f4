package org.glossator.format;

import org.glossator.text.OffsetUnit;
import org.glossator.text.UnitOffsets;

/// What the offsets of one file may count: a unit, and whether a byte order mark before the text counts too.
public final class OffsetScale {

    private final UnitOffsets offsets;
    private final int shift;

    /// The scale of `unit` over `text`.
    ///
    /// @param mark whether offsets count a byte order mark that the text no longer has
    /// @throws IllegalArgumentException if `unit` counts tokens, which a text alone does not tell
    public OffsetScale(String text, OffsetUnit unit, boolean mark) {
        this.offsets = UnitOffsets.of(text, unit);
        this.shift = !mark ? 0 : unit == OffsetUnit.BYTE ? 3 : 1;
    }

    /// What it counts.
    public OffsetUnit unit() {
        return offsets.unit();
    }

    /// The UTF-16 offset that `offset` stands for; -1 where it lies outside the text or within a character.
    public int toUtf16(int offset) {
        return offsets.toUtf16(offset - shift);
    }

    @Override
    public String toString() {
        return shift == 0 ? unit().name() : unit() + " after a byte order mark";
    }
}
