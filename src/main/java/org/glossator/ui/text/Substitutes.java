package org.glossator.ui.text;

/// What stands on the screen for characters that no font draws well, one code unit for one: an em space for a tab,
/// the control pictures of Unicode (`␛`) for the C0 controls and DEL, U+FFFD for the C1 controls, and a hair space for
/// the zero width non-joiner. That one keeps Persian letters apart; JavaFX on Linux draws it as a box, since Pango
/// hands it on as an empty glyph that no font has. A hair space keeps them apart too.
final class Substitutes {

    static final char TAB = '\u2003';
    static final char NON_JOINER = '\u200A';
    static final char C1_CONTROL = '\uFFFD';

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char PICTURE_OF_NUL = '\u2400';
    private static final char PICTURE_OF_DEL = '\u2421';

    private Substitutes() {}

    /// `text`, which holds no separator, as it is shown; of the same length.
    static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSubstituted(text.charAt(i))) {
                return substituted(text);
            }
        }
        return text;
    }

    private static String substituted(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = shown(units[i]);
        }
        return new String(units);
    }

    private static boolean isSubstituted(char unit) {
        return Character.isISOControl(unit) || unit == ZERO_WIDTH_NON_JOINER;
    }

    private static char shown(char unit) {
        if (unit == ZERO_WIDTH_NON_JOINER) {
            return NON_JOINER;
        }
        if (!Character.isISOControl(unit)) {
            return unit;
        }
        if (unit == '\t') {
            return TAB;
        }
        if (unit < ' ') {
            return (char) (PICTURE_OF_NUL + unit);
        }
        return unit == '\u007F' ? PICTURE_OF_DEL : C1_CONTROL;
    }
}
