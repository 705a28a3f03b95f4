package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets a person choose files. Each begins in `folder`, or where the system likes if there is none, and waits for the
/// choice; empty if it was cancelled. FX thread only.
public interface FileDialogs {

    /// A project file that exists.
    Optional<Path> openProject(Optional<Path> folder);

    /// Where a new project file is to be; the name ends as project files do.
    Optional<Path> newProject(Optional<Path> folder, String suggestedName);

    /// The folder in which the person keeps their documents. Nobody is asked.
    Path ownFolder();

    /// Files to be imported.
    List<Path> documents(Optional<Path> folder);

    /// A folder to be imported.
    Optional<Path> folder(Optional<Path> folder);

    /// A file of this kind that exists.
    Optional<Path> open(FileKind kind, Optional<Path> folder);

    /// Files of this kind that exist.
    List<Path> openSeveral(FileKind kind, Optional<Path> folder);

    /// Where a file of this kind is to be; the name ends as its kind's do.
    Optional<Path> save(FileKind kind, Optional<Path> folder, String suggestedName);
}
