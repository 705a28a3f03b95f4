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
import org.glossator.workflow.CopyOrder;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.MergeOutcome;
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

    /// What bringing other project files into the open one would come to, with nothing changed.
    CompletableFuture<List<MergeOutcome>> rehearseMerge(Opened opened, List<Path> others, Progress progress);

    /// Brings other project files into the open one, one after the other, each as a whole or not at all.
    CompletableFuture<List<MergeOutcome>> merge(Opened opened, List<Path> others, Progress progress);

    /// Makes a copy of the open project for somebody who works elsewhere, in a new file.
    CompletableFuture<Path> copy(Opened opened, Path copy, CopyOrder order);

    /// Where backups are asked for.
    BackupDesk backups();

    /// Finishes what was handed in and lets go of the file.
    CompletableFuture<Void> close(Project project);
}
