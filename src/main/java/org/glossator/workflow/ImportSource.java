package org.glossator.workflow;

import java.nio.file.Path;
import org.glossator.format.Importer;

/// A file or folder to be imported, and what reads it.
public record ImportSource(Path path, Importer importer) {}
