package org.glossator.ui.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.glossator.ui.text.BundledFont;

/// Lets words of a right-to-left script be set in a font that covers them wholly: Inter does not, and pieces put in
/// from a second font would stand in the wrong order.
public final class Script {

    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

    private Script() {}

    /// Prepares `node` to show `words`.
    public static void fit(Node node, String words) {
        boolean rightToLeft = isRightToLeft(words);
        if (rightToLeft) {
            BundledFont.DEJAVU_SANS.load();
        }
        node.pseudoClassStateChanged(RIGHT_TO_LEFT, rightToLeft);
    }

    /// Whether `words` hold any of a right-to-left script.
    public static boolean isRightToLeft(String words) {
        return words.codePoints().anyMatch(Script::isRightToLeft);
    }

    /// `words` as they are to be drawn: with a hair space for each zero width non-joiner, which would be drawn as a
    /// box.
    public static String drawn(String words) {
        return words.replace('\u200C', '\u200A');
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
