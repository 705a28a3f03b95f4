package org.glossator.project;

import java.nio.file.Path;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.task.Progress;

/// How project files are made, opened and checked.
public interface ProjectFiles {

    /// Whether one means to write.
    enum Access {
        READ_WRITE,
        READ_ONLY
    }

    /// Makes a new project file and opens it. A file that is there is never overwritten.
    ///
    /// @throws StoreException if the file exists or cannot be written; then nothing is left behind
    ProjectStore create(Path file, String name, Schema schema) throws StoreException;

    /// Opens a project file, brought to the present version first, after a backup, if it is older.
    ///
    /// @throws StoreException if it is missing, not ours, newer, held by another window, read-only where one
    ///     means to write, or damaged; the file is then as it was
    ProjectStore open(Path file, Access access) throws StoreException;

    /// Makes a copy of a project file that goes its own way from then on and can be brought together with it later: all
    /// of it, under a replica name of its own. It appears whole or not at all, and never in place of another
    /// file.
    ///
    /// @throws StoreException if the file cannot be read, or there is a file of the copy's name already
    void copy(Path file, Path copy) throws StoreException;

    /// Makes a copy of a part of a project. Of what is left out nothing is anywhere in its file: no row, and of the
    /// journal only that there were entries, [Journal.Trace#isBlank], so that the copy can be brought back into the
    /// project.
    ///
    /// @param name what the copy is called
    /// @throws StoreException as for the whole
    void copy(Path file, Path copy, String name, Excerpt excerpt) throws StoreException;

    /// Writes a project file as it stands at this moment into another, to the letter, also while somebody writes to
    /// it and whatever its version.
    ///
    /// @throws StoreException if it is not a project, or there is a file of that name already
    void snapshot(Path file, Path into) throws StoreException;

    /// Writes a project file as it stands at this moment into another, to the letter, also while somebody writes to
    /// it and whatever its version. What it writes is read through and on the disk before it bears its name, which
    /// no other file does, and is protected from being written where the file system knows how.
    ///
    /// @param progress told in bytes, about; may cancel, then nothing is left
    /// @throws StoreException if the file is no project or is damaged, there is a file of that name already, or the
    ///     folder cannot be written or the disk is full; then nothing is left
    void backUp(Path file, Path backup, Progress progress) throws StoreException;

    /// Removes a backup that [#backUp] made and nobody has made writable since.
    ///
    /// @return whether it was removed; what could be somebody's work stays
    /// @throws StoreException if it cannot be removed
    boolean removeBackup(Path backup) throws StoreException;

    /// What a project file tells at a glance; it is only read.
    ///
    /// @throws StoreException if it is missing, not ours, newer, or damaged
    Glimpse glimpse(Path file) throws StoreException;

    /// Looks for damage without changing anything: the file's structure, its links, the digests of all texts, spans
    /// that reach beyond their text.
    ///
    /// @return what is wrong, a sentence each; empty if all is well
    /// @throws StoreException if the file cannot be opened at all
    List<Message> check(Path file) throws StoreException;
}
