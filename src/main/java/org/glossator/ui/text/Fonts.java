package org.glossator.ui.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts that come with the program, and which of them covers a text.
///
/// A paragraph is set in one font throughout: where JavaFX has to put in a second one, it places the pieces of
/// right-to-left text in the wrong order. Only letters, marks, digits and punctuation count; an emoji or an unseen
/// joiner comes from wherever the system finds it, and does not change the look of its paragraph.
public final class Fonts {

    private static final Fonts BUNDLED = new Fonts();

    private final BitSet inter;
    private final BitSet dejavu;

    private Fonts() {
        inter = BundledFont.INTER.characters();
        dejavu = BundledFont.DEJAVU_SANS.characters();
        BundledFont.INTER.load();
        BundledFont.DEJAVU_SANS.load();
    }

    /// The fonts, all loaded into JavaFX, by whichever thread asks first.
    public static Fonts bundled() {
        return BUNDLED;
    }

    /// The typeface for `text`: Inter if it covers all of it, else DejaVu Sans if that does, else the system's. What
    /// is right-to-left never takes the system's, whose pieces would be put together in the wrong order.
    Typeface typefaceFor(String text, boolean rightToLeft) {
        if (covers(inter, text)) {
            return Typeface.INTER;
        }
        return rightToLeft || covers(dejavu, text) ? Typeface.DEJAVU_SANS : Typeface.SYSTEM;
    }

    private static boolean covers(BitSet characters, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!characters.get(c) && counts(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean counts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> false;
            case Character.NON_SPACING_MARK -> codePoint < 0xFE00 || codePoint > 0xFE0F; // not variation selectors
            default -> true;
        };
    }

    /// A typeface in a size in pixels.
    Font font(Typeface typeface, double size) {
        return switch (typeface) {
            case INTER -> Font.font(BundledFont.INTER.family(), size);
            case DEJAVU_SANS -> Font.font(BundledFont.DEJAVU_SANS.family(), size);
            case SYSTEM, CHOSEN -> Font.font(Font.getDefault().getFamily(), size);
        };
    }

    /// The families that text can be set in, the program's own first.
    public static List<String> families() {
        return Stream.concat(
                        Stream.of(BundledFont.INTER.family(), BundledFont.DEJAVU_SANS.family()),
                        Font.getFamilies().stream())
                .distinct()
                .toList();
    }

    /// Whether a family has a letter for all of `text` that counts.
    boolean covers(String family, String text) {
        if (family.equals(BundledFont.INTER.family())) {
            return covers(inter, text);
        }
        return family.equals(BundledFont.DEJAVU_SANS.family())
                ? covers(dejavu, text)
                : covers(new java.awt.Font(family, java.awt.Font.PLAIN, 12), text);
    }

    /// JavaFX does not tell what a system's font can show; the desktop's other toolkit does. It takes another font for
    /// one that it does not know.
    private static boolean covers(java.awt.Font font, String text) {
        return font.getFamily().equalsIgnoreCase(font.getName())
                && text.codePoints()
                        .filter(Fonts::counts)
                        .allMatch(c -> Character.isWhitespace(c) || font.canDisplay(c));
    }

    /// The font of a tag that says `text`.
    Font tagFont(String text, double size) {
        return Font.font(family(text), FontWeight.BOLD, size);
    }

    /// The font of a label on an arc that says `text`.
    Font labelFont(String text, double size) {
        return Font.font(family(text), FontWeight.NORMAL, size);
    }

    private String family(String text) {
        return switch (typefaceFor(text, Typesetting.isRightToLeft(text))) {
            case INTER -> BundledFont.INTER.family();
            case DEJAVU_SANS -> BundledFont.DEJAVU_SANS.family();
            case SYSTEM, CHOSEN -> Font.getDefault().getFamily();
        };
    }
}
