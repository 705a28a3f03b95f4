package org.glossator.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.project.Project;
import org.glossator.settings.DataFolder;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;
import org.glossator.ui.window.BackupDesk;
import org.glossator.ui.window.Opened;
import org.glossator.workflow.UseCases;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupShelf;
import org.glossator.workflow.backup.BackupTerms;

/// Does for the window what it asks to be done with backups, on one thread for all of them.
final class BackupRoom implements BackupDesk {

    private final UseCases useCases;
    private final SerialWorker worker = new SerialWorker("glossator-backup");
    private final Set<Project> leaving = ConcurrentHashMap.newKeySet();

    BackupRoom(UseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public Path usualFolder() {
        return DataFolder.backups();
    }

    @Override
    public CompletableFuture<Backup> backUp(Opened opened, BackupTerms terms, Progress progress) {
        return worker.submit(
                () -> useCases.backUpProject().now(opened.file(), terms, whileOpen(opened.project(), progress)));
    }

    @Override
    public CompletableFuture<Optional<Backup>> backUpIfDue(Opened opened, BackupTerms terms) {
        return worker.submit(() ->
                useCases.backUpProject().ifDue(opened.file(), terms, whileOpen(opened.project(), Progress.UNWATCHED)));
    }

    @Override
    public CompletableFuture<BackupShelf.Stock> stock(Opened opened, BackupTerms terms) {
        return worker.submit(() -> useCases.backUpProject().stock(opened.file(), terms));
    }

    @Override
    public CompletableFuture<Path> restore(Opened opened, Path backup) {
        return worker.submit(() -> useCases.restoreBackup().beside(opened.file(), backup));
    }

    /// Stops what is being done with a project and waits for that: whoever closes it last leaves one file.
    void leave(Project project) {
        leaving.add(project);
        worker.submit(() -> leaving.remove(project)).join();
    }

    private Progress whileOpen(Project project, Progress progress) {
        return (done, total) -> {
            if (leaving.contains(project)) {
                throw new CancellationException();
            }
            progress.report(done, total);
        };
    }
}
