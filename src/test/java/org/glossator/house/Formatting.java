package org.glossator.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Brings every source into the one format; `mvn -q -Pformat` runs it. A test runs it too, without writing,
/// because a formatter within Maven would parse with the older Java that Maven itself may run on.
final class Formatting {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Formatting() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (Path file : Sources.all()) {
            String formatted = formatted(file);
            if (!formatted.equals(Files.readString(file))) {
                Files.writeString(file, formatted);
            }
        }
    }

    /// The source of `file` as it should stand.
    static String formatted(Path file) throws IOException, FormatterException {
        try {
            return FORMATTER.formatSourceAndFixImports(Files.readString(file));
        } catch (FormatterException unreadable) {
            throw new IOException(file + " cannot be parsed", unreadable);
        }
    }
}
