package org.glossator.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the configuration that other programs leave beside their data, which says more of a schema than the data do.
final class SchemaBeside {

    private static final String BRAT = "annotation.conf";

    private static final List<String> NAMES =
            List.of(BRAT, "label_config.xml", "labeling_config.xml", "config.xml", "label_config.json", "schema.json");

    private SchemaBeside() {}

    /// The configuration in the folder that `source` is or lies in; brat's may lie a folder further up.
    static Optional<Path> of(Path source) {
        Path folder =
                Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        Path above = folder == null ? null : folder.toAbsolutePath().getParent();
        return Stream.concat(NAMES.stream().flatMap(name -> in(folder, name)), in(above, BRAT))
                .findFirst();
    }

    private static Stream<Path> in(@Nullable Path folder, String name) {
        return folder == null ? Stream.empty() : Stream.of(folder.resolve(name)).filter(Files::isRegularFile);
    }
}
