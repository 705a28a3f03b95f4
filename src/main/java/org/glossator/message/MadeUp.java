package org.glossator.message;

import java.util.Locale;
import java.util.Optional;

/// A language that nobody speaks, made from English on the fly, so that one sees before any translation whether every
/// screen survives one. What is still plain English in it never went through the bundle; what is cut off would be cut
/// off in German. The tags are the customary ones (Android, Chromium).
enum MadeUp {

    /// `en-XA`: each letter with an accent, everything a third longer and between brackets.
    ACCENTED,

    /// `en-XB`: each letter as one of a script that runs from right to left, which tries letters, fonts and
    /// order alike. Marks that turn Latin words around (as Android has them) would be drawn as boxes.
    MIRRORED;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String MIRRORED_LETTERS = "אבקדעפגהיזכלמנופכרסטוושצית";

    /// The made-up language that a tag means; empty for a language of people.
    static Optional<MadeUp> of(Locale locale) {
        return switch (locale.toLanguageTag()) {
            case "en-XA" -> Optional.of(ACCENTED);
            case "en-XB" -> Optional.of(MIRRORED);
            default -> Optional.empty();
        };
    }

    /// Plain words, with nothing in them that stands for something else, as this language has them.
    String words(String english) {
        return switch (this) {
            case ACCENTED -> Accents.of(english);
            case MIRRORED -> mirrored(english);
        };
    }

    /// A whole message, with what it gets around it.
    ///
    /// @param words the message, as this language has it
    /// @param letters how many it has; 0 where it only joins what it is given
    String ended(String words, int letters) {
        return switch (this) {
            case ACCENTED -> letters == 0 ? words : "[" + words + Accents.more(letters) + "]";
            case MIRRORED -> words;
        };
    }

    private static String mirrored(String words) {
        StringBuilder mirrored = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int letter = LATIN.indexOf(Character.toLowerCase(words.charAt(i)));
            mirrored.append(letter < 0 ? words.charAt(i) : MIRRORED_LETTERS.charAt(letter));
        }
        return mirrored.toString();
    }
}
