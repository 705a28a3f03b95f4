package org.glossator.ui.exporting.model;

import java.nio.file.Path;
import org.glossator.dataset.DatasetReport;

/// An export that was written.
///
/// @param target the file or folder it is in
public record Written(Path target, DatasetReport report) {}
