package org.glossator.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;
import org.glossator.project.ReplicaId;
import org.glossator.project.StoreException;

/// Opens a project file for an annotator.
public final class OpenProject {

    private final ProjectFiles files;
    private final Clock clock;

    public OpenProject(ProjectFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// The project in `file`; whoever asked for it closes it.
    ///
    /// @throws StoreException if it cannot be opened; its reason tells what can be offered instead
    public Project open(Path file, ProjectFiles.Access access, Annotator annotator) throws StoreException {
        return open(file, access, _ -> annotator);
    }

    /// As [#open(Path, ProjectFiles.Access, Annotator)], for an annotator who goes by different names in different
    /// projects.
    ///
    /// @param annotators tells who edits the copy of a project that is found in the file
    public Project open(Path file, ProjectFiles.Access access, Function<ReplicaId, Annotator> annotators)
            throws StoreException {
        return take(files.open(file, access), annotators, clock);
    }

    /// Makes a project of an open store, and lets go of the store if that fails.
    static Project take(ProjectStore store, Annotator annotator, Clock clock) throws StoreException {
        return take(store, _ -> annotator, clock);
    }

    private static Project take(ProjectStore store, Function<ReplicaId, Annotator> annotators, Clock clock)
            throws StoreException {
        try {
            return new Project(store, annotators.apply(store.head().replica()), clock);
        } catch (StoreException | RuntimeException failure) {
            try {
                store.close();
            } catch (StoreException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }
}
