package org.glossator.message;

import java.util.Locale;
import java.util.Optional;

/// A language that nobody speaks, made from English on the fly, so that one sees before any translation whether every
/// screen survives one. What is still plain English in it never went through the bundle; what is cut off would be cut
/// off in German. The tags are the customary ones (Android, Chromium).
enum MadeUp {

    /// `en-XA`: each letter with an accent, everything a third longer and between brackets.
    ACCENTED,

    /// `en-XB`: each word from right to left.
    MIRRORED;

    private static final char RIGHT_TO_LEFT = 0x202E;
    private static final char END = 0x202C;
    private static final String FIRST_STRONG_ISOLATE = Character.toString(0x2068);
    private static final String END_OF_ISOLATE = Character.toString(0x2069);

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

    /// What is filled in as it is, such as a name or a file: among words that run the other way it keeps its own order.
    String around(String argument) {
        return switch (this) {
            case ACCENTED -> argument;
            case MIRRORED -> FIRST_STRONG_ISOLATE + argument + END_OF_ISOLATE;
        };
    }

    private static String mirrored(String words) {
        StringBuilder mirrored = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (Character.isLetter(sign) != within) {
                within = !within;
                mirrored.append(within ? RIGHT_TO_LEFT : END);
            }
            mirrored.append(sign);
        }
        return within ? mirrored.append(END).toString() : mirrored.toString();
    }
}
