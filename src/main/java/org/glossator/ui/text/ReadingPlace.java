package org.glossator.ui.text;

import java.util.OptionalDouble;

/// Where a reader is: a place in the text, and how high its line stands in the view. It is kept while the lines take
/// another shape, so that nobody has to look for the line again.
///
/// @param offset raw offset of a character on the line
/// @param height of the middle of the line, from the view's upper edge, in pixels
record ReadingPlace(int offset, double height) {

    /// The line of the caret where it is seen, else the first one in sight.
    static ReadingPlace of(ReadingArea area) {
        int caret = area.text().toRaw(area.getCaretPosition());
        int offset = area.isSeen(caret) ? caret : area.offsetAt(area.getWidth() / 2, 0);
        OptionalDouble height = area.heightOf(offset);
        return new ReadingPlace(offset, height.orElse(0));
    }
}
