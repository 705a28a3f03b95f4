package org.glossator.ui.exporting.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.dataset.Packing;
import org.glossator.format.ExporterMaker;

/// Where exports of one project go.
///
/// @param project the project's file
record Targets(Path project) {

    /// Where an export goes that was not given a place: beside the project, under its name.
    Path suggested(ExporterMaker maker, Packing packing) {
        String name = stem(project) + "-" + maker.format().id();
        return folder().resolve(name + ending(maker, packing));
    }

    /// The place that `words` name, in the project's folder if they do not say otherwise; empty if they name none.
    Optional<Path> read(String words) {
        try {
            return words.isBlank()
                    ? Optional.empty()
                    : Optional.of(folder().resolve(words.strip()).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// How a place is told: from the project's folder, if it is in there.
    String words(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        return (whole.startsWith(folder()) ? folder().relativize(whole) : whole).toString();
    }

    /// A place by the same name for another format or packing.
    String renamed(String words, ExporterMaker maker, Packing packing) {
        return read(words)
                .map(path -> path.resolveSibling(stem(path) + ending(maker, packing)))
                .map(this::words)
                .orElse("");
    }

    private Path folder() {
        Path folder = project.toAbsolutePath().normalize().getParent();
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }

    /// How the name of what is written ends: as the format's files do, or as nothing for a folder.
    static String ending(ExporterMaker maker, Packing packing) {
        var extensions = maker.format().extensions();
        return packing.folder() || maker.writesFolder() || extensions.isEmpty() ? "" : "." + extensions.getFirst();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
