package org.glossator.format;

import java.nio.file.Path;
import java.util.List;

/// An exporter whose format is a dataset folder by itself: it has places for splits, and a card that begins as machines
/// want it.
public interface SplitExporter extends Exporter {

    /// Begins to write into `folder`, which is there, and which whoever made it puts in place.
    ///
    /// @param splits their names, in order
    /// @throws FormatException if nothing can be written there
    SplitExport into(Path folder, List<String> splits) throws FormatException;
}
