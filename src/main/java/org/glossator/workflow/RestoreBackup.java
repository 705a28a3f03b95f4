package org.glossator.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.ProjectFiles;

/// Brings a backup back as a project of its own, in a new file; nothing that is there is ever replaced.
///
/// What is restored is another copy of the project, under a replica name of its own, as what [CopyForAnnotator] makes:
/// had it the name of the one it was taken of, both would number different entries alike from then on. So it can be
/// merged with the project, from which it then learns what came after it.
public final class RestoreBackup {

    private final ProjectFiles files;

    public RestoreBackup(ProjectFiles files) {
        this.files = files;
    }

    /// Makes a project of `backup` beside the one in `project`.
    ///
    /// @return its file, which was not there before
    /// @throws ExplainedException if the backup cannot be read or the folder not be written; then nothing is left
    public Path beside(Path project, Path backup) throws ExplainedException {
        try (OtherCopy other = OtherCopy.open(files, backup)) {
            Path restored = free(project, CreateProject.nameFor(backup));
            files.copy(other.readable(), restored);
            return restored;
        }
    }

    private static Path free(Path project, String backup) {
        Path file = named(project, Message.of("backup.restored-name", backup));
        for (int number = 2; Files.exists(file); number++) {
            file = named(project, Message.of("backup.restored-again", backup, number));
        }
        return file;
    }

    private static Path named(Path project, Message name) {
        return project.toAbsolutePath().resolveSibling(name.sentence() + CreateProject.EXTENSION);
    }
}
