package org.glossator.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The colours that [CSS Color](https://www.w3.org/TR/css-color-4/#named-colors) has names for, as other programs'
/// files write them.
public final class NamedColours {

    private static final String FILE = "/glossator/colours/named-colours.properties";

    private final Properties colours = new Properties();

    public NamedColours() {
        try (var stream = NamedColours.class.getResourceAsStream(FILE)) {
            colours.load(new InputStreamReader(Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The colour written as `#RRGGBB`, `#RGB`, `#RRGGBBAA` or a name; of a translucent one, the opaque. Empty if it
    /// is none of these.
    public Optional<Colour> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.matches("#[0-9a-f]{3}")) {
            return Colour.parse(text.replaceAll("[0-9a-f]", "$0$0"));
        }
        if (text.matches("#[0-9a-f]{8}")) {
            return Colour.parse(text.substring(0, 7));
        }
        return Colour.parse(text)
                .or(() -> Optional.ofNullable(colours.getProperty(text)).flatMap(Colour::parse));
    }
}
