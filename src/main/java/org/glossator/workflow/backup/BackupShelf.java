package org.glossator.workflow.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ReplicaId;
import org.glossator.project.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder with the backups of one project. What else is in it is left alone: only what is called as a backup is
/// and holds that copy of the project counts as one.
///
/// @param folder it need not exist
/// @param project what the project's file is called, without its ending
public record BackupShelf(ProjectFiles files, Path folder, String project) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupShelf.class);
    private static final String UNFINISHED = ".part";
    /// Longer than any backup takes; what is older was cut off.
    private static final Duration CUT_OFF = Duration.ofDays(1);

    private static final Comparator<Backup> NEWEST_FIRST = Comparator.comparing(Backup::made)
            .thenComparing(backup ->
                    BackupName.of(backup.file()).map(BackupName::number).orElse(0))
            .reversed();

    /// What stands there.
    ///
    /// @param backups the newest first
    /// @param unreadable what is called as a backup is and cannot be read
    public record Stock(List<Backup> backups, List<Path> unreadable) {

        public Stock {
            backups = List.copyOf(backups);
            unreadable = List.copyOf(unreadable);
        }

        public Optional<Backup> newest() {
            return backups.stream().findFirst();
        }
    }

    /// The shelf of the project in `file`, called `name`.
    public static BackupShelf of(ProjectFiles files, Path file, String name, BackupTerms terms) {
        Optional<BackupName> own = standing(file, terms);
        return new BackupShelf(
                files, terms.folder().resolve(own.map(BackupName::project).orElse(name)), name);
    }

    /// Whether `file` is a backup on a shelf itself.
    public static boolean holds(Path file, BackupTerms terms) {
        return standing(file, terms).isPresent();
    }

    private static Optional<BackupName> standing(Path file, BackupTerms terms) {
        Path absolute = file.toAbsolutePath().normalize();
        return BackupName.of(absolute)
                .filter(name -> absolute.startsWith(terms.folder().resolve(name.project())));
    }

    /// The backups of a copy of the project.
    ///
    /// @throws BackupRefusedException if the folder cannot be read
    public Stock stock(ReplicaId replica) throws BackupRefusedException {
        List<Backup> backups = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : list("*" + ".gloss")) {
            Optional<BackupName> name = BackupName.of(file);
            if (name.isPresent()) {
                try {
                    Backup backup = new Backup(file, name.get().made(), Files.size(file), files.glimpse(file));
                    if (backup.glimpse().replica().equals(replica)) {
                        backups.add(backup);
                    }
                } catch (StoreException | IOException broken) {
                    LOG.warn("A backup cannot be read: {}", broken.getClass().getSimpleName());
                    unreadable.add(file);
                }
            }
        }
        backups.sort(NEWEST_FIRST);
        return new Stock(backups, unreadable);
    }

    /// Where a backup made now is to stand; its folder is there then.
    ///
    /// @throws BackupRefusedException if the folder cannot be made
    public Path place(LocalDateTime now) throws BackupRefusedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new BackupRefusedException(Message.of("backup.folder-refused", folder.toString()), refused);
        }
        BackupName name = new BackupName(project, now, 1);
        while (Files.exists(folder.resolve(name.file())) || Files.exists(folder.resolve(name.file() + UNFINISHED))) {
            name = name.next();
        }
        return folder.resolve(name.file());
    }

    /// Removes what is superfluous of a copy's backups, and what was cut off long ago. What does not go stays for the
    /// next time.
    ///
    /// @param made the backup that was made last, which stays whatever the clock says
    public void thin(Backup made, int kept, Instant now) throws BackupRefusedException {
        List<Backup> others = new ArrayList<>(stock(made.glimpse().replica()).backups());
        others.removeIf(backup -> backup.file().equals(made.file()));
        others.addFirst(made);
        for (Backup backup : Thinning.superfluous(others, kept)) {
            try {
                files.removeBackup(backup.file());
            } catch (StoreException stays) {
                LOG.warn("An old backup cannot be removed: {}", stays.reason());
            }
        }
        sweep(now);
    }

    private void sweep(Instant now) throws BackupRefusedException {
        for (Path file : list("*" + UNFINISHED)) {
            String name = String.valueOf(file.getFileName());
            Path whole = file.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()));
            try {
                if (BackupName.of(whole).isPresent()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(CUT_OFF))) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException stays) {
                LOG.warn(
                        "What is left of a backup cannot be removed: {}",
                        stays.getClass().getSimpleName());
            }
        }
    }

    private List<Path> list(String pattern) throws BackupRefusedException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
            stream.forEach(found::add);
        } catch (IOException refused) {
            throw new BackupRefusedException(Message.of("backup.folder-unreadable", folder.toString()), refused);
        }
        return found;
    }
}
