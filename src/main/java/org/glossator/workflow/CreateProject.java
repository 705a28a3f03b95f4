package org.glossator.workflow;

import java.nio.file.Path;
import java.time.Clock;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.StoreException;
import org.glossator.schema.Schema;

/// Makes a new project file.
public final class CreateProject {

    /// How project files end.
    public static final String EXTENSION = ".gloss";

    private final ProjectFiles files;
    private final Clock clock;

    public CreateProject(ProjectFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// A new, empty project in `file`; whoever asked for it closes it.
    ///
    /// @throws StoreException if the file exists or cannot be written; then nothing is left behind
    public Project create(Path file, String name, Schema schema, Annotator annotator) throws StoreException {
        return OpenProject.take(files.create(file, name, schema), annotator, clock);
    }

    /// Opens a project that was made here, for somebody else than who made it; whoever asked for it closes it.
    Project reopen(Path file, Annotator annotator) throws StoreException {
        return OpenProject.take(files.open(file, ProjectFiles.Access.READ_WRITE), annotator, clock);
    }

    /// What a project in `file` is called unless someone says otherwise: as the file, without its extension.
    public static String nameFor(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) && name.length() > EXTENSION.length()
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }
}
