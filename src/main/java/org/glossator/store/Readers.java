package org.glossator.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.glossator.project.StoreException;

/// The connections that read: one for each thread that reads at the same time, kept for the next.
final class Readers implements AutoCloseable {

    private final Opening opening;
    private final Deque<Database> idle = new ArrayDeque<>();
    private boolean closed;

    /// How a reading connection is opened.
    @FunctionalInterface
    interface Opening {
        Database open() throws SQLException;
    }

    /// What is read on a connection.
    @FunctionalInterface
    interface Reading<T> {
        T read(Database database) throws SQLException, StoreException;
    }

    Readers(Opening opening) {
        this.opening = opening;
    }

    /// Reads as things stand at one moment.
    <T> T read(Reading<T> reading) throws SQLException, StoreException {
        Database database = borrow();
        try {
            return Transaction.read(database, () -> reading.read(database));
        } finally {
            giveBack(database);
        }
    }

    private Database borrow() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("The project is closed");
            }
            Database free = idle.pollFirst();
            if (free != null) {
                return free;
            }
        }
        return opening.open();
    }

    private void giveBack(Database database) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(database);
                return;
            }
        }
        database.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            for (Database database : idle) {
                database.close();
            }
            idle.clear();
        }
    }
}
