package org.glossator.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An opaque colour in sRGB.
///
/// @param hex `#RRGGBB` in upper case
public record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-F]{6}");
    private static final Pattern ANY_CASE = Pattern.compile("#[0-9A-Fa-f]{6}");

    public Colour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
    }

    /// Reads `#RRGGBB` in any case; empty if it is something else.
    public static Optional<Colour> parse(String text) {
        return ANY_CASE.matcher(text).matches()
                ? Optional.of(new Colour(text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return hex;
    }
}
