package org.glossator.ui.text;

import org.glossator.text.ReadingDirection;

/// How one paragraph is set.
///
/// @param typeface the one font of all its letters
/// @param rightToLeft whether it reads from the right, and so stands against the right edge
record Typesetting(Typeface typeface, boolean rightToLeft) {

    /// How `paragraph` is set in the program's own fonts.
    static Typesetting of(String paragraph) {
        boolean rightToLeft = isRightToLeft(paragraph);
        return new Typesetting(Fonts.bundled().typefaceFor(paragraph, rightToLeft), rightToLeft);
    }

    /// Whether the first character that has a direction reads from the right (Unicode Standard Annex 9, rules
    /// P2 and P3).
    static boolean isRightToLeft(String paragraph) {
        return ReadingDirection.isRightToLeft(paragraph);
    }
}
