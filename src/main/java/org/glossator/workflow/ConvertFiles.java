package org.glossator.workflow;

import java.nio.file.Path;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LossReport;
import org.glossator.message.ExplainedException;
import org.glossator.task.Progress;

/// Turns files of one format into another, document by document, so that they may be larger than the memory; no
/// project is needed and none is made.
public final class ConvertFiles {

    /// What a conversion could not read, and what it could not write.
    public record Conversion(ImportReport read, LossReport written) {

        /// Whether everything that was there is written.
        public boolean isWhole() {
            return read.findings().isEmpty() && written.losses().isEmpty();
        }
    }

    /// Reads `source` and writes it to `target`, which stays as it is if this throws.
    ///
    /// @param progress told as the source is read; may cancel
    /// @throws FormatException if nothing can be read, or the target cannot be written
    public Conversion convert(ImportSource source, Exporter exporter, Path target, Progress progress)
            throws FormatException {
        try (Export export = exporter.begin(target)) {
            ImportReport read = source.importer().read(source.path(), export::add, progress);
            return new Conversion(read, export.finish());
        }
    }

    /// What [#convert] would report, with nothing left behind.
    public Conversion rehearse(ImportSource source, Exporter exporter, Progress progress) throws ExplainedException {
        return Rehearsal.of(target -> convert(source, exporter, target, progress));
    }
}
