package org.glossator.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.task.Progress;

/// The first document that a file would become, to be looked at before anything is imported.
///
/// @param first the document as it would come in; empty if none can be read
/// @param more whether others follow it
/// @param findings what reading so far found; of a file with more documents, nothing yet
public record Preview(Optional<LayeredDocument> first, boolean more, List<Finding> findings) {

    public Preview {
        findings = List.copyOf(findings);
    }

    /// Reads `path` up to its second document.
    ///
    /// @throws FormatException if nothing can be read of it
    public static Preview of(Importer importer, Path path, Progress progress) throws FormatException {
        List<LayeredDocument> read = new ArrayList<>();
        try {
            ImportReport report = importer.read(
                    path,
                    document -> {
                        if (!read.isEmpty()) {
                            throw new Enough();
                        }
                        read.add(document);
                    },
                    progress);
            return new Preview(read.stream().findFirst(), false, report.findings());
        } catch (Enough _) {
            return new Preview(read.stream().findFirst(), true, List.of());
        }
    }

    /// Thrown by the sink to whoever reads on its behalf.
    private static final class Enough extends Exception {

        Enough() {
            super(null, null, false, false);
        }
    }
}
