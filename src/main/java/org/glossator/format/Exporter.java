package org.glossator.format;

import java.nio.file.Path;

/// Writes one format. It holds nothing from one writing to the next, and several threads may use it.
public interface Exporter {

    /// What it writes.
    Format format();

    /// Begins to write to `target`, which stays as it is until the export is finished.
    ///
    /// @throws FormatException if nothing can be written there
    Export begin(Path target) throws FormatException;
}
