package org.glossator.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.task.Progress;

/// What one source holds, read and kept until it is brought into a project or dropped.
///
/// @param path the file or folder that was read
/// @param documents in the order of the source
/// @param report how much was read, and what was not
public record SourceReading(Path path, List<LayeredDocument> documents, ImportReport report) {

    public SourceReading {
        documents = List.copyOf(documents);
    }

    /// Reads `source` to its end.
    ///
    /// @throws FormatException if nothing can be read of it, or not to its end
    public static SourceReading of(ImportSource source, Progress progress) throws FormatException {
        List<LayeredDocument> documents = new ArrayList<>();
        ImportReport report = source.importer().read(source.path(), documents::add, progress);
        return new SourceReading(source.path(), documents, report);
    }
}
