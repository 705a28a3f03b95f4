package org.glossator.workflow.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.glossator.project.Glimpse;

/// A backup that can be read.
///
/// @param file where it is
/// @param made when, by the clock of the place where it was made
/// @param bytes its size
/// @param glimpse what is in it
public record Backup(Path file, LocalDateTime made, long bytes, Glimpse glimpse) {}
