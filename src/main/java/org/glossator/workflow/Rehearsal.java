package org.glossator.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.glossator.message.ExplainedException;

/// Does in a folder that is thrown away what is to be done elsewhere, to see what it comes to.
final class Rehearsal {

    private Rehearsal() {}

    /// Something that is written to a target.
    @FunctionalInterface
    interface Work<T> {
        T into(Path target) throws ExplainedException;
    }

    /// What `work` comes to.
    static <T> T of(Work<T> work) throws ExplainedException {
        try {
            Path folder = Files.createTempDirectory("glossator-rehearsal");
            try {
                return work.into(folder.resolve("rehearsal"));
            } finally {
                remove(folder);
            }
        } catch (IOException noRoomForIt) {
            throw new UncheckedIOException(noRoomForIt);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
