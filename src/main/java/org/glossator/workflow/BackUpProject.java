package org.glossator.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Glimpse;
import org.glossator.project.ProjectFiles;
import org.glossator.task.Progress;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupRefusedException;
import org.glossator.workflow.backup.BackupShelf;
import org.glossator.workflow.backup.BackupTerms;

/// Makes backups of a project: copies to the letter, as of one moment, beside whoever marks meanwhile.
public final class BackUpProject {

    private final ProjectFiles files;
    private final Clock clock;

    /// @param clock tells the time of the place, by which backups are called
    public BackUpProject(ProjectFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// Makes a backup of the project in `file` now, and removes those that are superfluous then.
    ///
    /// @param progress may cancel; then nothing is left
    /// @throws ExplainedException if none can be made; then nothing is left, and the project is as it was
    public Backup now(Path file, BackupTerms terms, Progress progress) throws ExplainedException {
        BackupShelf shelf = shelf(file, terms);
        if (BackupShelf.holds(file, terms)) {
            throw new BackupRefusedException(Message.of("backup.of-backup", String.valueOf(file.getFileName())), null);
        }
        LocalDateTime time = now();
        Path place = shelf.place(time);
        files.backUp(file, place, progress);
        Backup made = new Backup(place, time, place.toFile().length(), files.glimpse(place));
        shelf.thin(made, terms.kept(), clock.instant());
        return made;
    }

    /// Makes a backup if the project has changed since the last one, and none was made today.
    ///
    /// @return the backup; empty if none was due
    public Optional<Backup> ifDue(Path file, BackupTerms terms, Progress progress) throws ExplainedException {
        return isDue(file, terms) ? Optional.of(now(file, terms, progress)) : Optional.empty();
    }

    /// The backups of the project in `file`.
    public BackupShelf.Stock stock(Path file, BackupTerms terms) throws ExplainedException {
        return shelf(file, terms).stock(files.glimpse(file).replica());
    }

    private boolean isDue(Path file, BackupTerms terms) throws ExplainedException {
        Glimpse glimpse = files.glimpse(file);
        if (glimpse.entries() == 0 || BackupShelf.holds(file, terms)) {
            return false;
        }
        Optional<Backup> newest = shelf(file, terms).stock(glimpse.replica()).newest();
        return newest.filter(backup -> backup.made().toLocalDate().equals(now().toLocalDate())
                        || backup.glimpse().isSameState(glimpse))
                .isEmpty();
    }

    private BackupShelf shelf(Path file, BackupTerms terms) throws BackupRefusedException {
        if (!terms.usual() && !Files.isDirectory(terms.folder())) {
            throw new BackupRefusedException(
                    Message.of("backup.folder-gone", terms.folder().toString()), null);
        }
        return BackupShelf.of(files, file, CreateProject.nameFor(file), terms);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
