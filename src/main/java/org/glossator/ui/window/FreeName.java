package org.glossator.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.glossator.workflow.CreateProject;

/// A name for a new project file that no file has yet.
final class FreeName {

    private FreeName() {}

    /// “name.gloss” in `folder`, or “name 2.gloss”, “name 3.gloss” … where that is taken. It looks at the disk.
    static Path in(Path folder, String name) {
        Path first = folder.resolve(name + CreateProject.EXTENSION);
        return Files.notExists(first)
                ? first
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> folder.resolve(name + " " + number + CreateProject.EXTENSION))
                        .filter(Files::notExists)
                        .findFirst()
                        .orElseThrow();
    }
}
