package org.glossator.store;

import java.sql.SQLException;
import org.glossator.project.StoreException;

/// All or nothing on a connection.
final class Transaction {

    private Transaction() {}

    /// Writes: when this returns all of `work` is on disk, when it throws none of it is.
    static <T> T write(Database database, Failures.Work<T> work) throws SQLException, StoreException {
        return within(database, "BEGIN IMMEDIATE", work);
    }

    /// Reads several things as they stood at one moment.
    static <T> T read(Database database, Failures.Work<T> work) throws SQLException, StoreException {
        return within(database, "BEGIN", work);
    }

    private static <T> T within(Database database, String begin, Failures.Work<T> work)
            throws SQLException, StoreException {
        database.execute(begin);
        boolean done = false;
        try {
            T result = work.run();
            database.execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(database);
            }
        }
    }

    /// Ends a transaction that failed. SQLite may have ended it already, as it does when the disk is full.
    static void rollBack(Database database) {
        try {
            database.execute("ROLLBACK");
        } catch (SQLException _) {
            // There was none any more; whatever made the work fail is told instead.
        }
    }
}
