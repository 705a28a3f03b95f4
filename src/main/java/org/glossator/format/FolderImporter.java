package org.glossator.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;

/// A folder of files of several formats: each file is read as if it were chosen alone, so texts, pages, printed
/// documents and files of annotations that lie side by side come in by one import.
///
/// A catalog takes it for every folder that no format takes as a whole. Within one, it goes by the names of files
/// first, then by how they begin: a file that is called like none of its formats is left out, and so is one that is
/// called like one and does not look like it. What was left out is told at the end, by extension.
public final class FolderImporter implements Importer {

    private static final Format FORMAT = new Format(
            "folder",
            Message.of("document.folder-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of(),
            "org.glossator.format.FolderImporter");

    private final FormatCatalog kinds;

    /// @param kinds the formats of the files, in the order in which they are asked about one
    public FolderImporter(List<Importer> kinds) {
        this.kinds = new FormatCatalog(kinds, List.of());
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Files.isDirectory(path);
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return new FolderReading(path).read(this::kind, sink, progress);
    }

    private Optional<Importer> kind(Path file) throws FormatException {
        boolean known =
                kinds.importers().stream().anyMatch(each -> each.format().isNamedLike(file));
        return known
                ? kinds.recognising(file).filter(importer -> importer.format().isNamedLike(file))
                : Optional.empty();
    }
}
