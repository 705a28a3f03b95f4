package org.glossator.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Gathers runs of one statement, so that many rows go to SQLite in one call. Each has to change exactly one row:
/// else the file does not hold what memory holds, and nothing may be written upon that.
final class Batch {

    private static final int LARGEST = 2_000;

    private final Database database;
    private @Nullable Sql sql;
    private int gathered;

    Batch(Database database) {
        this.database = database;
    }

    void add(Sql next, @Nullable Object... values) throws SQLException {
        if (next != sql || gathered == LARGEST) {
            flush();
            sql = next;
        }
        PreparedStatement statement = database.prepare(next);
        Database.bind(statement, values);
        statement.addBatch();
        gathered++;
    }

    /// Runs what was gathered.
    ///
    /// @throws MissedRowException if a run did not change one row
    void flush() throws SQLException {
        if (sql != null && gathered > 0) {
            gathered = 0;
            for (int changed : database.prepare(sql).executeBatch()) {
                if (changed != 1) {
                    throw new MissedRowException(sql);
                }
            }
        }
    }

    /// The file does not hold what was to be changed.
    static final class MissedRowException extends SQLException {
        MissedRowException(Sql sql) {
            super(sql + " found no row");
        }
    }
}
