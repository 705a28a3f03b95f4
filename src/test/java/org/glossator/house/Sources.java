package org.glossator.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Java sources of this checkout.
final class Sources {

    private Sources() {}

    static List<Path> all() throws IOException {
        return Stream.concat(main().stream(), under(Path.of("src/test/java")).stream())
                .toList();
    }

    static List<Path> main() throws IOException {
        return under(Path.of("src/main/java"));
    }

    private static List<Path> under(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
