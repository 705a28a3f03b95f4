package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ReplicaId;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.ImportTerms;

/// What the window asks to be done with project files. Everything is done on other threads; a future fails with the
/// [org.glossator.message.ExplainedException] that refused it, or with what `progress` threw to cancel it.
public interface ProjectDesk {

    /// Makes a project in a new file, called after it.
    CompletableFuture<Project> create(Path file, Annotator annotator);

    /// Opens the project in a file.
    ///
    /// @param annotators tells who edits the copy that is found there; asked on another thread
    CompletableFuture<Project> open(Path file, ProjectFiles.Access access, Function<ReplicaId, Annotator> annotators);

    /// Makes the sample project in a new file.
    CompletableFuture<Project> createSample(Path file, Annotator annotator, Progress progress);

    /// Brings what was read of files into a project, as one edit.
    CompletableFuture<ImportOutcome> importFiles(
            Project project, List<SourceReading> files, ImportTerms terms, Progress progress);

    /// Adds a text that was pasted.
    CompletableFuture<DocumentId> addPasted(Project project, String name, String text);

    /// Finishes what was handed in and lets go of the file.
    CompletableFuture<Void> close(Project project);
}
