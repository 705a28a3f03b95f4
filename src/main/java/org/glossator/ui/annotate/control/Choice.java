package org.glossator.ui.annotate.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.glossator.schema.Colour;
import org.jspecify.annotations.Nullable;

/// Something that can be picked from a [Picker].
///
/// @param name what one reads and types for
/// @param key the key that would do the same, if there is one
/// @param colour the colour of its dot, if it has one
/// @param action what picking it does
public record Choice(
        String name, @Nullable String key, @Nullable Colour colour, Runnable action) {

    Optional<Colour> dot() {
        return Optional.ofNullable(colour);
    }

    Optional<String> keyCap() {
        return Optional.ofNullable(key);
    }

    /// Whether each word of `typed` stands somewhere in the name.
    boolean fits(String typed) {
        String lower = name.toLowerCase(Locale.ROOT);
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .transform(words ->
                        words.isEmpty() || Arrays.stream(words.split("\\s+")).allMatch(lower::contains));
    }
}
