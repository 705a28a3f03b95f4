package org.glossator.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.glossator.project.StoreException;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;

/// Makes backups of a project file. SQLite writes the whole of it as of one moment (`VACUUM INTO`), beside whoever
/// marks meanwhile, under a name that nobody takes for a backup; only what was read through and is on the disk gets
/// the name of one.
///
/// @param source speaks of the file
record BackingUp(Failures source) {

    private static final double WRITING = 0.7;

    void into(Path backup, Progress progress) throws StoreException {
        Failures named = new Failures(backup.toAbsolutePath().normalize());
        if (Files.exists(backup)) {
            throw named.exists();
        }
        Failures made = Folder.make(Copying.part(named.file()));
        try {
            write(made, named, new Stretch(progress, 0, WRITING));
            readThrough(made, named, new Stretch(progress, WRITING, 1));
            keep(made, named);
            Copying.place(made, named);
            var _ = named.file().toFile().setReadOnly(); // work done in a backup would go with it one day
        } finally {
            Folder.discard(made);
        }
    }

    /// Removes a backup unless somebody may have written to it.
    ///
    /// @return whether it was removed
    static boolean remove(Failures backup) throws StoreException {
        if (!Folder.isProtected(backup)) {
            return false;
        }
        var _ = backup.file().toFile().setWritable(true); // else it stays, on some systems
        Folder.discard(backup);
        return true;
    }

    private void write(Failures made, Failures named, Progress progress) throws StoreException {
        source.reading(() -> {
            try (Database database = Folder.reader(source.file())) {
                Version.of(database, source);
                long total = Long.parseLong(database.ask("PRAGMA page_count"))
                        * Long.parseLong(database.ask("PRAGMA page_size"));
                return database.watched(() -> progress.report(size(made), total), () -> {
                    database.execute("VACUUM INTO '" + made.file().toString().replace("'", "''") + "'");
                    return made;
                });
            } catch (SQLException failure) {
                throw blamed(failure, named);
            }
        });
    }

    /// Whose fault it is that one file could not be written into another.
    private StoreException blamed(SQLException failure, Failures named) {
        StoreException ours = source.of(failure);
        return switch (ours.reason()) {
            case DAMAGED, NOT_OURS, HELD -> ours;
            case MISSING, EXISTS, NEWER, OLDER, READ_ONLY, DISK_FULL, UNREADABLE -> named.of(failure);
        };
    }

    /// What is wrong with it was wrong before.
    private void readThrough(Failures made, Failures named, Progress progress) throws StoreException {
        named.reading(() -> {
            try (Database database = Database.reading(made.file())) {
                return database.watched(() -> progress.report(0, 1), () -> {
                    Soundness.require(database, source);
                    return made;
                });
            }
        });
    }

    /// Waits until it is on the disk, which SQLite does not for a file it makes this way.
    private static void keep(Failures made, Failures named) throws StoreException {
        try (FileChannel channel = FileChannel.open(made.file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failure) {
            throw named.unreadable(failure);
        }
    }

    private static long size(Failures made) {
        return made.file().toFile().length();
    }
}
