package org.glossator.project;

import java.nio.file.Path;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.schema.Schema;

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

    /// Looks for damage without changing anything: the file's structure, its links, the digests of all texts, spans
    /// that reach beyond their text.
    ///
    /// @return what is wrong, a sentence each; empty if all is well
    /// @throws StoreException if the file cannot be opened at all
    List<Message> check(Path file) throws StoreException;
}
