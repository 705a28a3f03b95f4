package org.glossator.store;

import java.io.IOException;
import java.sql.SQLException;
import org.glossator.project.Absorption;
import org.glossator.project.JournalEntry;
import org.glossator.project.StoreException;
import org.glossator.task.Progress;

/// The one connection that writes to a project file, with the lock that says so to others.
final class Writer implements AutoCloseable {

    private final Database database;
    private final ProjectLock lock;
    private final Failures failures;
    private final Numbers numbers;

    Writer(Database database, ProjectLock lock, Failures failures) {
        this.database = database;
        this.lock = lock;
        this.failures = failures;
        this.numbers = new Numbers(database);
    }

    /// Writes an entry: when this returns all of it is on disk, when it throws none of it is.
    synchronized JournalEntry commit(JournalEntry entry, Progress progress) throws SQLException, StoreException {
        return whole(() -> {
            new Commit(database, numbers).write(entry, progress);
            return entry;
        });
    }

    /// Writes what comes in from another copy: when this returns all of it is on disk, when it throws none of it is.
    synchronized Absorption absorb(Absorption absorption, Progress progress) throws SQLException, StoreException {
        return whole(() -> {
            new Absorbing(database, numbers).write(absorption, progress);
            return absorption;
        });
    }

    private <T> T whole(Failures.Work<T> work) throws SQLException, StoreException {
        boolean done = false;
        try {
            T result = Transaction.write(database, work);
            done = true;
            return result;
        } catch (Batch.MissedRowException gone) {
            throw failures.damaged(gone);
        } finally {
            if (!done) {
                numbers.forget();
                database.forgetStatements();
            }
        }
    }

    /// The connection, for what is asked of SQLite itself.
    Database database() {
        return database;
    }

    /// Brings all into the one file and lets others write to it.
    @Override
    public synchronized void close() throws SQLException, StoreException {
        try (lock) {
            settle();
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    private void settle() throws SQLException {
        try {
            Journalling.settle(database);
        } finally {
            database.close();
        }
    }
}
