package org.glossator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import org.glossator.project.ProjectStore;
import org.glossator.project.StoreException;
import org.jspecify.annotations.Nullable;

/// The steps from a file to an open project.
///
/// @param shares tells the files that stand on network shares
record Opening(Failures failures, OpenFiles openFiles, Predicate<Path> shares) {

    /// Files up to this size in bytes are read through on every opening; it takes some 20 ms.
    private static final long SMALL = 8L << 20;

    /// Opens for writing.
    ProjectStore writing() throws StoreException {
        Folder.requireWritable(failures);
        return held(() -> {
            boolean leftOpen = Folder.wasLeftOpen(file());
            if (!leftOpen) {
                inspect();
            }
            return locked(database -> {
                int version = Version.of(database, failures);
                if (leftOpen || isSmall()) {
                    Soundness.require(database, failures);
                }
                Journalling.begin(database, shares.test(file()));
                Version.bringForward(database, version, file());
            });
        });
    }

    /// Fills the empty file and opens it for writing.
    ProjectStore create(Version.Contents contents) throws StoreException {
        return held(() -> locked(database -> {
            Version.begin(database, contents);
            Version.bringForward(database, 1, file());
            Journalling.begin(database, shares.test(file()));
        }));
    }

    /// Opens for reading, beside whoever may be writing.
    ProjectStore reading() throws StoreException {
        Readers readers = new Readers(() -> Folder.reader(file()));
        boolean opened = false;
        try {
            failures.reading(() -> readers.read(database -> {
                if (Version.of(database, failures) < Version.NEWEST) {
                    throw failures.older();
                }
                if (isSmall()) {
                    Soundness.require(database, failures);
                }
                return database;
            }));
            opened = true;
            return new SqliteProjectStore(failures, readers, Optional.empty(), () -> {});
        } finally {
            if (!opened) {
                failures.writing(() -> {
                    readers.close();
                    return readers;
                });
            }
        }
    }

    /// Makes sure that a file which is not ours is left as it is, down to its own journal.
    private void inspect() throws SQLException, StoreException {
        try (Database database = Database.reading(file())) {
            Version.of(database, failures);
        }
    }

    /// What is done to a file before it is ready.
    @FunctionalInterface
    private interface Preparation {
        void of(Database database) throws SQLException, StoreException;
    }

    private ProjectStore held(Failures.Work<Writer> work) throws StoreException {
        openFiles.hold(failures);
        boolean opened = false;
        try {
            Writer writer = failures.reading(work);
            opened = true;
            Readers readers = new Readers(() -> Database.reading(file()));
            return new SqliteProjectStore(failures, readers, Optional.of(writer), () -> openFiles.release(failures));
        } finally {
            if (!opened) {
                openFiles.release(failures);
            }
        }
    }

    private Writer locked(Preparation preparation) throws SQLException, StoreException {
        ProjectLock lock = ProjectLock.take(failures);
        Database database = null;
        boolean prepared = false;
        try {
            database = Database.writing(file());
            preparation.of(database);
            prepared = true;
            return new Writer(database, lock, failures);
        } finally {
            if (!prepared) {
                giveUp(database, lock);
            }
        }
    }

    private void giveUp(@Nullable Database database, ProjectLock lock) throws SQLException, StoreException {
        try (lock) {
            if (database != null) {
                database.close();
            }
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    private boolean isSmall() throws StoreException {
        try {
            return Files.size(file()) <= SMALL;
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    private Path file() {
        return failures.file();
    }
}
