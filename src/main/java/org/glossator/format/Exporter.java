package org.glossator.format;

import java.nio.file.Path;
import java.util.List;

/// Writes one format. It holds nothing from one writing to the next, and several threads may use it. One that leaves
/// nothing to choose is its own maker.
public interface Exporter extends ExporterMaker {

    /// What it writes.
    @Override
    Format format();

    @Override
    default List<ExportOption> options() {
        return List.of();
    }

    @Override
    default Exporter exporter(ExportSettings settings) {
        return this;
    }

    /// Begins to write to `target`, which stays as it is until the export is finished.
    ///
    /// @throws FormatException if nothing can be written there
    Export begin(Path target) throws FormatException;
}
