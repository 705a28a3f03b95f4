package org.glossator.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which Glossator this is.
public final class ProgramVersion {

    private static final String FILE = "/glossator/version.properties";

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
}
