package org.glossator.ui.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        inter = CharacterMap.of(load("Inter-Regular.otf"));
        dejavu = CharacterMap.of(load("DejaVuSans.ttf"));
        load("Inter-Italic.otf");
        load("Inter-Medium.otf");
        load("Inter-SemiBold.otf");
        load("Inter-Bold.otf");
        load("DejaVuSans-Bold.ttf");
    }

    /// The fonts, loaded into JavaFX once, by whichever thread asks first; from then on style sheets can name them
    /// `"Inter"` and `"DejaVu Sans"`.
    public static Fonts bundled() {
        return BUNDLED;
    }

    private static byte[] load(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream("/glossator/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without " + name);
            }
            byte[] bytes = file.readAllBytes();
            Font.loadFont(new ByteArrayInputStream(bytes), Font.getDefault().getSize());
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
            case INTER -> Font.font("Inter", size);
            case DEJAVU_SANS -> Font.font("DejaVu Sans", size);
            case SYSTEM, CHOSEN -> Font.font(Font.getDefault().getFamily(), size);
        };
    }

    /// The families that text can be set in, the program's own first.
    public static List<String> families() {
        return Stream.concat(Stream.of("Inter", "DejaVu Sans"), Font.getFamilies().stream())
                .distinct()
                .toList();
    }

    /// Whether a family has a letter for all of `text` that counts.
    boolean covers(String family, String text) {
        return switch (family) {
            case "Inter" -> covers(inter, text);
            case "DejaVu Sans" -> covers(dejavu, text);
            default -> covers(new java.awt.Font(family, java.awt.Font.PLAIN, 12), text);
        };
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
            case INTER -> "Inter";
            case DEJAVU_SANS -> "DejaVu Sans";
            case SYSTEM, CHOSEN -> Font.getDefault().getFamily();
        };
    }
}
