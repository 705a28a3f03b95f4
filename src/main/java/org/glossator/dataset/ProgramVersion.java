package org.glossator.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which Glossator this is.
public final class ProgramVersion {

    private static final String FILE = "/glossator/version.properties";

    /// Written by git when the program was built in a checkout, or what git had to complain of.
    private static final String COMMIT_FILE = "/glossator/commit";

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{12,}(, changed)?");

    private ProgramVersion() {}

    /// The number of this version.
    public static String number() {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + FILE);
            }
            properties.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }

    /// The commit it was built from, and whether files had been changed since; unknown if it was not built in a
    /// checkout.
    public static Optional<String> commit() {
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(COMMIT_FILE)) {
            return commitIn(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<String> commitIn(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return Optional.empty();
        }
        String said = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        return Optional.of(said).filter(COMMIT.asMatchPredicate());
    }
}
