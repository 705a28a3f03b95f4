package org.glossator.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ReplicaId;
import org.glossator.schema.SchemaTemplates;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.ui.window.BackupDesk;
import org.glossator.ui.window.Opened;
import org.glossator.ui.window.ProjectDesk;
import org.glossator.workflow.AddPastedText;
import org.glossator.workflow.CopyOrder;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.ImportDocuments;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.MergeOutcome;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.importing.ImportTerms;
import org.jspecify.annotations.Nullable;

/// Does for the window what it asks to be done with project files, each thing on a thread of its own.
final class Desk implements ProjectDesk {

    private final UseCases useCases;
    private final BackupRoom backups;

    Desk(UseCases useCases) {
        this.useCases = useCases;
        this.backups = new BackupRoom(useCases);
    }

    @Override
    public CompletableFuture<Project> create(Path file, Annotator annotator) {
        return begin(() -> useCases.createProject()
                .create(file, CreateProject.nameFor(file), SchemaTemplates.byDefault(), annotator));
    }

    @Override
    public CompletableFuture<Project> open(
            Path file, ProjectFiles.Access access, Function<ReplicaId, Annotator> annotators) {
        return begin(() -> useCases.openProject().open(file, access, annotators));
    }

    @Override
    public CompletableFuture<Project> createSample(Path file, Annotator annotator, Progress progress) {
        return begin(() -> useCases.createSample().create(file, annotator, progress));
    }

    @Override
    public CompletableFuture<ImportOutcome> importFiles(
            Project project, List<SourceReading> files, ImportTerms terms, Progress progress) {
        return begin(() -> new ImportDocuments().bringIn(project, files, terms, progress));
    }

    @Override
    public CompletableFuture<DocumentId> addPasted(Project project, String name, String text) {
        return begin(() -> new AddPastedText().add(project, name, text));
    }

    @Override
    public CompletableFuture<List<MergeOutcome>> rehearseMerge(Opened opened, List<Path> others, Progress progress) {
        return begin(() -> useCases.mergeProjects().rehearse(opened.project(), opened.file(), others, progress));
    }

    @Override
    public CompletableFuture<List<MergeOutcome>> merge(Opened opened, List<Path> others, Progress progress) {
        return begin(() -> useCases.mergeProjects().into(opened.project(), opened.file(), others, progress));
    }

    @Override
    public CompletableFuture<Path> copy(Opened opened, Path copy, CopyOrder order) {
        return begin(() -> {
            useCases.copyForAnnotator().make(opened.file(), opened.project().state(), copy, order);
            return copy;
        });
    }

    @Override
    public BackupDesk backups() {
        return backups;
    }

    @Override
    public CompletableFuture<Void> close(Project project) {
        return begin(() -> {
            backups.leave(project);
            project.close();
            return null;
        });
    }

    private static <T extends @Nullable Object> CompletableFuture<T> begin(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("glossator-desk").start(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) { // handed on to whoever waits, never swallowed
                result.completeExceptionally(failure);
            }
        });
        return result;
    }
}
