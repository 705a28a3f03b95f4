package org.glossator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Which Glossator this is.
public final class Version implements IVersionProvider {

    private static final String FILE = "/glossator/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Glossator " + number()};
    }

    /// The number of this version.
    public static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own " + FILE);
            }
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
