package org.glossator.format.document;

import java.util.Map;

/// What a file of words and looks amounts to without its looks.
///
/// @param text the words, lines ended by line feeds
/// @param told what the file tells of itself, in the order to be shown
public record DrawnText(String text, Map<String, String> told) {

    /// The text without what no document can hold: NUL and halves of characters, which broken fonts give.
    String withoutFlaws() {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }
}
