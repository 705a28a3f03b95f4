package org.glossator.ui.text;

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

    /// Whether the first character that has a direction reads from the right (Unicode Standard Annex 9, rules P2 and
    /// P3).
    static boolean isRightToLeft(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }
}
