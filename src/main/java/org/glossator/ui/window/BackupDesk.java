package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.glossator.settings.Backups;
import org.glossator.task.Progress;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupShelf;
import org.glossator.workflow.backup.BackupTerms;

/// What the window asks to be done with backups. Everything is done on other threads, one thing after the other; a
/// future fails as those of [ProjectDesk] do. Closing a project cancels what is being backed up of it.
public interface BackupDesk {

    /// Where backups are kept unless somebody wants them elsewhere.
    Path usualFolder();

    /// Where backups go and how many stay as a person has `chosen` it.
    default BackupTerms terms(Backups chosen) {
        return new BackupTerms(
                chosen.chosenFolder().orElse(usualFolder()),
                chosen.chosenFolder().isEmpty(),
                chosen.kept());
    }

    /// Makes a backup of the open project.
    CompletableFuture<Backup> backUp(Opened opened, BackupTerms terms, Progress progress);

    /// Makes a backup of the open project if one is due.
    CompletableFuture<Optional<Backup>> backUpIfDue(Opened opened, BackupTerms terms);

    /// The backups of the open project.
    CompletableFuture<BackupShelf.Stock> stock(Opened opened, BackupTerms terms);

    /// Makes a project of a backup, in a new file beside the open one; gives the file.
    CompletableFuture<Path> restore(Opened opened, Path backup);
}
