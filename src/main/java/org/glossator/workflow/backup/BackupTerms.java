package org.glossator.workflow.backup;

import java.nio.file.Path;

/// Where a person's backups go, and how many stay.
///
/// @param folder under which each project has one of its own
/// @param usual whether that is the program's own place, which is made where it is missing; a place that a person
///     chose may be a disk that is not plugged in
/// @param kept how many of the newest stay, at least 1
public record BackupTerms(Path folder, boolean usual, int kept) {

    public BackupTerms {
        folder = folder.toAbsolutePath().normalize();
        if (kept < 1) {
            throw new IllegalArgumentException("Backups of which none stays");
        }
    }

    public BackupTerms keeping(int number) {
        return new BackupTerms(folder, usual, number);
    }

    /// In a folder that a person names.
    public BackupTerms in(Path other) {
        return new BackupTerms(other, false, kept);
    }
}
