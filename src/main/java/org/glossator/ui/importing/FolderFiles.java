package org.glossator.ui.importing;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Reading;
import org.glossator.format.text.TextImporter;

/// The files in what a person chose or dropped: a file as it is; a folder as a whole where a format takes it so, else
/// by
/// the files beneath it that are of a known format, by name and without what is hidden. A folder that cannot be entered
/// is handed on, so that it can be said.
final class FolderFiles {

    private final FormatCatalog formats;
    private final Set<Path> visited = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Candidate> closed = new ArrayList<>();

    FolderFiles(List<Path> chosen, FormatCatalog formats) {
        this.formats = formats;
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                enter(path);
            } else {
                files.add(path);
            }
        }
    }

    List<Path> files() {
        return files;
    }

    /// The folders that could not be entered.
    List<Candidate> closed() {
        return closed;
    }

    /// Plain text takes every folder, but leaves out all else that lies in it.
    private boolean isOneSource(Path folder) {
        return formats.importers().stream()
                .filter(importer -> !importer.format().equals(TextImporter.FORMAT))
                .anyMatch(importer -> importer.recognises(folder, ""));
    }

    private boolean isKnown(Path file) {
        return formats.importers().stream()
                .anyMatch(importer -> importer.format().isNamedLike(file));
    }

    private void enter(Path folder) {
        if (isOneSource(folder)) {
            files.add(folder);
            return;
        }
        try {
            for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                    enter(entry);
                } else if (isKnown(entry)) {
                    files.add(entry);
                }
            }
        } catch (IOException failure) {
            closed.add(new Candidate.Unreadable(
                    folder, Optional.empty(), Reading.refused(folder, failure).explanation()));
        }
    }

    private List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (visited.add(folder.toRealPath())) {
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, entry -> !Files.isHidden(entry))) {
                listing.forEach(entries::add);
            } catch (DirectoryIteratorException failure) {
                throw failure.getCause();
            }
            entries.sort(null);
        }
        return entries;
    }
}
