package org.glossator.text;

import java.util.Optional;

/// Why a string cannot be a document's text: it holds something that no project file can keep exactly.
///
/// @param offset where, in UTF-16 code units
/// @param kind what is wrong there
public record TextFlaw(int offset, Kind kind) {

    /// What can be wrong with a text.
    public enum Kind {
        /// The character U+0000, at which SQL ends a text.
        NUL,
        /// Half of a surrogate pair, which has no UTF-8.
        LONE_SURROGATE
    }

    /// The first flaw of `text`, if it has one.
    public static Optional<TextFlaw> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return Optional.of(new TextFlaw(i, Kind.NUL));
            }
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return Optional.of(new TextFlaw(i, Kind.LONE_SURROGATE));
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
