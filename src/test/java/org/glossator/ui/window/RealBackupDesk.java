package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.glossator.project.ProjectFiles;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;
import org.glossator.workflow.BackUpProject;
import org.glossator.workflow.RestoreBackup;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupShelf;
import org.glossator.workflow.backup.BackupTerms;

/// Backups over the real workflows, on the thread of the desk and so before what is asked of that later. By its clock
/// it is always [WindowUnderTest#NOW].
record RealBackupDesk(SerialWorker worker, ProjectFiles files, Path usualFolder) implements BackupDesk {

    @Override
    public CompletableFuture<Backup> backUp(Opened opened, BackupTerms terms, Progress progress) {
        return worker.submit(() -> useCase().now(opened.file(), terms, progress));
    }

    @Override
    public CompletableFuture<Optional<Backup>> backUpIfDue(Opened opened, BackupTerms terms) {
        return worker.submit(() -> useCase().ifDue(opened.file(), terms, Progress.UNWATCHED));
    }

    @Override
    public CompletableFuture<BackupShelf.Stock> stock(Opened opened, BackupTerms terms) {
        return worker.submit(() -> useCase().stock(opened.file(), terms));
    }

    @Override
    public CompletableFuture<Path> restore(Opened opened, Path backup) {
        return worker.submit(() -> new RestoreBackup(files).beside(opened.file(), backup));
    }

    private BackUpProject useCase() {
        return new BackUpProject(files, Clock.fixed(WindowUnderTest.NOW, ZoneOffset.UTC));
    }
}
